/** Characters of what was typed; the field's `maxlength` as well. */
export const maxQueryCharacters = 100

const maxWords = 6
const shortestWord = 2

/** What to look for: lower case, without punctuation, each word once. */
export function searchWords(query: string): string[] {
  const words = query
    .slice(0, maxQueryCharacters)
    .toLocaleLowerCase('en-GB')
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((word) => word.replace(/^['’-]+|['’-]+$/g, ''))
    .filter((word) => word.length >= shortestWord)
  const telling = words.filter((word) => !fillers.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, maxWords)
}

/** Words that nearly every text has say nothing about what is sought. */
const fillers = new Set(
  'an and are as at be by for from how in is it of on or that the this to what with your'.split(
    ' ',
  ),
)
