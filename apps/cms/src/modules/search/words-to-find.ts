import { foldWordsToFind } from '@cms/fold-words'

/**
 * The words of a text as the index keeps them. In scripts without spaces each pair of neighbouring signs
 * is one, and the last sign is one by itself: any sign is then the beginning of something.
 */
export function wordsToFind(text: string): string[] {
  return foldWordsToFind(text).flatMap(inPairs)
}

/** As `wordsToFind`, for a word that is sought: all of these have to be there. */
export function pairsOf(word: string): string[] {
  const pairs = inPairs(word)
  return pairs.length > 1 ? pairs.slice(0, -1) : pairs
}

/** In scripts without spaces one sign is a word, and words stand anywhere in a line. */
export function isWithoutSpaces(word: string): boolean {
  return withoutSpaces.test(word)
}

function inPairs(word: string): string[] {
  if (!isWithoutSpaces(word)) return [word]
  const signs = [...word]
  return signs.map((sign, place) => sign + (signs[place + 1] ?? ''))
}

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
