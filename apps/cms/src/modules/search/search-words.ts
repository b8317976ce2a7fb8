import { maxSearchCharacters } from '@lectern/shared/contract/search'

import { fillers } from './fillers'
import { foldQuery } from '@cms/fold-words'
import { stemOf } from './stem'
import type { Synonyms } from './synonyms/read-synonyms'
import { isWithoutSpaces } from './words-to-find'

/** Nobody types more, and each costs time. */
const maxWords = 12

/** A word in each way in which a text may have it: "e-mail" as "email", or as "e" and "mail". */
export type SoughtWord = readonly (readonly string[])[]

export interface SoughtWords {
  words: SoughtWord[]
  /** There was more in the query than is looked for. */
  isCut: boolean
}

/**
 * What to look for: each telling word once, in the words of this company too. "the 4th level" seeks
 * "4th" and "level"; "public speaking" may seek "presenting" as well.
 */
export function searchWords(query: string, synonyms: Synonyms = []): SoughtWords {
  const typed = [...new Set(foldQuery(query.slice(0, maxSearchCharacters)))].filter(saysSomething)
  const all = inPhrases(typed, synonyms)
  const telling = all.filter(({ isFiller }) => !isFiller)
  const words = telling.length > 0 ? telling : all
  return {
    words: words.slice(0, maxWords).map(({ ways }) => ways),
    isCut: words.length > maxWords || query.length > maxSearchCharacters,
  }
}

interface Phrase {
  ways: SoughtWord
  isFiller: boolean
}

/** The longest phrase that has synonyms goes first; what has none is a word by itself. */
function inPhrases(typed: readonly string[], synonyms: Synonyms): Phrase[] {
  const phrases: Phrase[] = []
  let rest = typed
  while (rest.length > 0) {
    const found = longestPhrase(rest, synonyms)
    const [word = ''] = rest
    phrases.push(found ?? { ways: waysToWrite(word), isFiller: fillers.has(word) })
    rest = rest.slice(found?.length ?? 1)
  }
  return phrases
}

function longestPhrase(
  typed: readonly string[],
  synonyms: Synonyms,
): (Phrase & { length: number }) | null {
  const found = synonyms.flatMap((group) =>
    group.filter((phrase) => beginsWith(typed, phrase)).map((phrase) => ({ phrase, group })),
  )
  const length = Math.max(0, ...found.map(({ phrase }) => phrase.length))
  if (length === 0) return null
  const own = typed.slice(0, length)
  const others = found.filter(({ phrase }) => phrase.length === length).flatMap(othersIn)
  const ways = own.length === 1 ? waysToWrite(own[0] ?? '') : [withoutFillers(own)]
  return { ways: [...ways, ...others], isFiller: false, length }
}

function othersIn({ phrase, group }: { phrase: readonly string[]; group: Synonyms[number] }) {
  return group.filter((other) => other !== phrase).map(withoutFillers)
}

function beginsWith(typed: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word, place) => stemOf(word) === stemOf(typed[place] ?? ''))
}

/** Of "speaking up" the texts keep "speaking". */
function withoutFillers(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !fillers.has(word))
  return telling.length > 0 ? telling : words
}

function waysToWrite(word: string): SoughtWord {
  const parts = word.split('-')
  if (parts.length === 1) return [[word]]
  const telling = parts.filter(saysSomething)
  return telling.length === 0 ? [[parts.join('')]] : [[parts.join('')], telling]
}

/** Half the texts have a word that begins with "a"; a figure, as in "level 4", is one worth seeking. */
function saysSomething(word: string): boolean {
  return word.length > 1 || /\p{N}/u.test(word) || isWithoutSpaces(word)
}
