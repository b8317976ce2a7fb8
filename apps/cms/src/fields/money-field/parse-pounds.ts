/**
 * Reads an amount as a person types it: `637`, `£1,250.50`, ` 33.3 `.
 *
 * @returns whole pence, `null` for an empty text, `'malformed'` for anything that is not an amount.
 */
export function parsePounds(text: string): number | null | 'malformed' {
  const bare = text.replace(/[£,\s]/g, '')
  if (bare === '') return null
  const match = /^(\d{1,9})(?:\.(\d{1,2})?)?$/.exec(bare)
  if (!match) return 'malformed'
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** 63700 → `637`, 63750 → `637.50`: what the field shows for an amount in pence. */
export function poundsAsTyped(pence: number): string {
  const pounds = (pence / 100).toFixed(2)
  return pounds.endsWith('.00') ? pounds.slice(0, -3) : pounds
}
