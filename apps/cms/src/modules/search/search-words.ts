import { maxSearchCharacters } from '@lectern/shared/contract/search'

import { foldQuery } from './fold-words'

/** Each is compared with every text of the site. */
const maxWords = 12

/** A word in each way in which a text may have it: "e-mail" as "email", or as "e" and "mail". */
export type SoughtWord = readonly (readonly string[])[]

export interface SoughtWords {
  words: SoughtWord[]
  /** There was more in the query than is looked for. */
  isCut: boolean
}

/** What to look for: each telling word once. "the 4th level" seeks "4th" and "level". */
export function searchWords(query: string): SoughtWords {
  const typed = [...new Set(foldQuery(query.slice(0, maxSearchCharacters)))].filter(saysSomething)
  const telling = typed.filter((word) => !fillers.has(word))
  const words = telling.length > 0 ? telling : typed
  return {
    words: words.slice(0, maxWords).map(waysToWrite),
    isCut: words.length > maxWords || query.length > maxSearchCharacters,
  }
}

function waysToWrite(word: string): SoughtWord {
  const parts = word.split('-')
  if (parts.length === 1) return [[word]]
  const telling = parts.filter(saysSomething)
  return telling.length === 0 ? [[parts.join('')]] : [[parts.join('')], telling]
}

/** In scripts without spaces one sign is a word, and words stand anywhere in a line. */
export function isWithoutSpaces(word: string): boolean {
  return withoutSpaces.test(word)
}

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Half the texts have a word that begins with "a"; a figure, as in "level 4", is one worth seeking. */
function saysSomething(word: string): boolean {
  return word.length > 1 || /\p{N}/u.test(word) || isWithoutSpaces(word)
}

/** Words that nearly every text has say nothing about what is sought. */
const fillers = new Set(
  'an and are as at be by for from how in is it of on or that the this to what with your'.split(
    ' ',
  ),
)
