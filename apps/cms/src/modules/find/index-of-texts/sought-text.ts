import { foldWords } from '@cms/fold-words'

/**
 * What somebody or something may be found by, as it is compared: folded words with a space before and after
 * each, so that where a word begins can be told. A telephone number stands in it as it was written and as one word.
 */
export function soughtText(parts: readonly (string | null | undefined)[]): string {
  const words = parts.flatMap((part) => {
    if (!part) return []
    const number = telephoneNumber(part)
    return number ? [...foldWords(part), number] : foldWords(part)
  })
  return ` ${[...new Set(words)].join(' ')} `
}

/** The words that are sought; a telephone number, however it is typed, is one. */
export function soughtWords(typed: string): string[] {
  const number = telephoneNumber(typed)
  return number ? [number] : [...new Set(foldWords(typed))]
}

const telephone = /^\s*\+?[\d\s().-]{7,}$/

/** Its digits as they are dialled within the country: "+44 (0)7700 900123" is "07700900123". */
function telephoneNumber(text: string): string | null {
  if (!telephone.test(text)) return null
  return text
    .replace(/^\s*(\+|00)44\s*(\(0\))?/, '0')
    .replace('(0)', '')
    .replaceAll(/\D/g, '')
}
