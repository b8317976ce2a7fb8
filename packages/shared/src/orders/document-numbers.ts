const prefixes = { invoice: 'INV', 'credit-note': 'CN' } as const

export type DocumentKind = keyof typeof prefixes

/** 42 is INV-000042. The sequence has no gaps; the prefix keeps the two series apart. */
export function documentNumber(kind: DocumentKind, sequence: number): string {
  return `${prefixes[kind]}-${String(sequence).padStart(6, '0')}`
}
