/**
 * The words of a text as they are compared: lower case, without accents, apostrophes and punctuation,
 * in letters that every keyboard has. "R&D", "Q and A", "C++" and "C#" are words.
 */
export function foldWords(text: string): string[] {
  return foldLetters(text).match(word) ?? []
}

/** As `foldWords`, for a text in which is sought: "e-mail" is found as "e", as "mail" and as "email". */
export function foldWordsToFind(text: string): string[] {
  const joined = foldLetters(text).replace(
    compound,
    (parts) => `${parts} ${parts.replaceAll('-', '')}`,
  )
  return joined.match(word) ?? []
}

/** The words of a query, a word with hyphens as one: "the e-mail" is "the" and "e-mail". */
export function foldQuery(query: string): string[] {
  return (
    foldLetters(query)
      .replace(letterAndWord, '$1-$2')
      .match(new RegExp(`${compound.source}|${word.source}`, 'gu')) ?? []
  )
}

function foldLetters(text: string): string {
  return plainLetters(text).replace(twoLetters, '$1&$2')
}

/** A text in lower case and in letters that every keyboard has; a word of it without "&" stands there as it is folded. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’\u00ad\u200c\u200d]/gu, '')
    .replace(/[łøßæœđþðıħŋ]/g, (letter) => withoutAccent[letter] ?? letter)
    .replace(/[\u2010\u2011]/g, '-')
}

/** Letters that are no plain letter with an accent. */
const withoutAccent: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  þ: 'th',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
}

const word =
  /(?<![\p{L}\p{N}])\p{L}{1,2}&\p{L}{1,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}(?:\+\+|#)|[\p{L}\p{N}]+/gu

const compound = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** "r & d" and "q and a". */
const twoLetters = /(?<![\p{L}\p{N}])(\p{L})(?: and | ?& ?)(\p{L})(?![\p{L}\p{N}])/gu

/** "e mail" means "e-mail"; "a course" and "i see" mean what they say. */
const letterAndWord = /(?<![\p{L}\p{N}&-])([b-hj-z]) (\p{L}{3,})/gu
