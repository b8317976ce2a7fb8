import { declared } from './element-styles'

/** What Word puts in place of `-->` and `:-)`: letters of a typeface that no website has. */
const wingdings: Record<string, string | undefined> = {
  à: '→',
  ß: '←',
  ó: '↔',
  J: '☺',
  L: '☹',
  ü: '✓',
  û: '✗',
  Ø: '➢',
}

/** The sign that a reader of the other program sees; empty for ordinary words. */
export function symbolIn(element: Element): string {
  if (!/wingdings/i.test(element.getAttribute('style') ?? '')) return ''
  if (declared(element, 'mso-char-type') !== 'symbol') return ''
  return wingdings[(element.textContent ?? '').trim()] ?? ''
}
