/** In any case, as mail servers take it, whatever the standard says. */
export function plainAddress(email: string): string {
  return email.trim().toLowerCase()
}

/** Whether mail to both comes to one place; nothing is the same as nobody's. */
export function isSameAddress(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b) && plainAddress(a ?? '') === plainAddress(b ?? '')
}
