import { maxSearchCharacters } from '@lectern/shared/contract/search'

import { foldWords } from './fold-words'

const maxWords = 6

/** What to look for: each telling word once. "the 4th level" seeks "4th" and "level". */
export function searchWords(query: string): string[] {
  const words = foldWords(query.slice(0, maxSearchCharacters)).filter(saysSomething)
  const telling = words.filter((word) => !fillers.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, maxWords)
}

/** Half the texts have a word that begins with "a"; a figure, as in "level 4", is one worth seeking. */
function saysSomething(word: string): boolean {
  return word.length > 1 || /\p{N}/u.test(word)
}

/** Words that nearly every text has say nothing about what is sought. */
const fillers = new Set(
  'an and are as at be by for from how in is it of on or that the this to what with your'.split(
    ' ',
  ),
)
