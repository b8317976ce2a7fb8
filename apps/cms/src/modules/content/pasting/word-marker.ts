import { declared } from './element-styles'

/**
 * Word's lists are paragraphs that say in their style which list and level they are of
 * (`mso-list:l0 level2 lfo1`), with the bullet or number written before the words.
 *
 * @returns the level, from 1; `null` for what is in no list
 */
export function levelInWord(element: Element): number | null {
  const level = /\blevel(\d+)\b/.exec(declared(element, 'mso-list'))?.[1]
  return level ? Number(level) : null
}

/** The bullet or number that Word writes before the words of such a paragraph; empty without one. */
export function markerInWord(element: Element): string {
  const marker = [...element.querySelectorAll('[style]')].find(isMarker)
  return (marker?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()
}

export function isMarker(element: Element): boolean {
  return declared(element, 'mso-list') === 'ignore'
}

/** `1.`, `(a)`, `iv)`, `2.1.` count; `·`, `o`, `§` and `-` do not. */
export function countsInWord(marker: string): boolean {
  return /^\(?(?:\d+|[a-z]{1,5})(?:\.\d+)*[.)]$/i.test(marker) || /^\d+(?:\.\d+)*$/.test(marker)
}

/** The number itself, where it can be told: `i.` may be the first or the ninth. */
export function numberInWord(marker: string): number | null {
  const last = /(\d+)[.)]?$/.exec(marker)?.[1]
  if (last) return Number(last)
  return /^\(?a[.)]$/i.test(marker) ? 1 : null
}
