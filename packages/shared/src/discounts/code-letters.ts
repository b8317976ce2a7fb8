import { cleanLine, narrow, plainHyphens } from '../typed/clean-text'

/** Characters of a code as it is compared. Shorter ones are guessed. */
export const codeCharacters = { least: 4, most: 20 } as const

/** The most that anybody types or pastes as a code, spaces and all. */
export const maxTypedCodeCharacters = 60

/**
 * A code as it is written down and shown: capitals, with single hyphens between its parts. " spring 10" is
 * "SPRING-10".
 */
export function codeLetters(typed: string): string {
  return plainHyphens(narrow(cleanLine(typed)))
    .toUpperCase()
    .replace(/[\s-]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * A code as it is compared, whatever its case and spaces, and whether somebody read a letter O for a nought
 * or an I or L for a one: "spring io" is "SPR1NG10", and so is "SPRING-10".
 */
export function comparedCode(typed: string): string {
  return codeLetters(typed)
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/** Whether it can be a code: letters A to Z, digits and hyphens, neither short nor long. */
export function isCode(typed: string): boolean {
  const { length } = comparedCode(typed)
  return (
    /^[A-Z0-9-]+$/.test(codeLetters(typed)) &&
    length >= codeCharacters.least &&
    length <= codeCharacters.most
  )
}
