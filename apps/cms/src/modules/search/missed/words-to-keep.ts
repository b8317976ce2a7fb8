import { plainLetters } from '@cms/fold-words'

const maxCharacters = 60
/** Of one word; longer ones are keys and addresses that were pasted. */
const maxWordCharacters = 24
/** "Level 4" and "week 12" are kept; telephone numbers, order numbers and dates of birth are not. */
const maxDigits = 2

/**
 * A query as it is counted: in lower case and at most 60 characters. Null where it may say something about a
 * person, which an address, a telephone number or any other number does.
 */
export function wordsToKeep(query: string): string | null {
  const words = plainLetters(query)
    .replace(/[^\p{L}\p{N}@&+#/.:-]+/gu, ' ')
    .trim()
  return words === '' || looksPersonal(words) ? null : cutAtWord(words)
}

function looksPersonal(words: string): boolean {
  return (
    /@|:\/\/|\bwww\./.test(words) ||
    (words.match(/\p{N}/gu) ?? []).length > maxDigits ||
    postcode.test(words) ||
    words.split(' ').some((word) => word.length > maxWordCharacters)
  )
}

const postcode = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/

function cutAtWord(words: string): string {
  if (words.length <= maxCharacters) return words
  return words.slice(0, words.lastIndexOf(' ', maxCharacters))
}
