import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { searchWords } from '../search-words'
import { stemOf } from '../stem'
import { SiteIndex, type IndexedTexts } from './site-index'

const vocabulary =
  'manage manager managing meet meeting meetings present presentation coach coaching coaches lead leader leeds level'.split(
    ' ',
  )
/** As they stand there, cut short, and with letters wrong. */
const typed = [...vocabulary, 'le', 'mana', 'prese', 'maneger', 'presentatoin', 'coahcign', 'zebra']

const line = fc.array(fc.constantFrom(...vocabulary), { maxLength: 4 }).map((of) => of.join(' '))
const document = fc.record({
  id: fc.constantFrom('courses/a', 'courses/b', 'posts/a', 'posts/b', 'posts/c', 'pages/a'),
  title: line,
  topics: line,
  summary: line,
  text: line,
  kind: fc.constantFrom('course workshop', 'article'),
})
const query = fc.array(fc.constantFrom(...typed), { minLength: 1, maxLength: 3 })

it('finds what one finds who reads every document from its first word to its last', () => {
  fc.assert(
    fc.property(fc.array(document, { maxLength: 12 }), query, (saved, asked) => {
      const index = new SiteIndex()
      const present = new Map<string, IndexedTexts>()
      for (const each of saved) {
        index.put(each)
        present.set(each.id, each)
      }
      const documents = [...present.values()]
      // A word of a former state is taken for one that is still known.
      fc.pre(vocabulary.every((word) => index.knows(word) === isKnown(word, documents)))
      const { words } = searchWords(asked.join(' '))
      const found = index.find(words).map(({ id }) => id)
      expect(found.toSorted()).toEqual(readAll(documents, words.flat(2)).toSorted())
    }),
    { numRuns: 200 },
  )
})

function readAll(documents: readonly IndexedTexts[], words: readonly string[]): string[] {
  for (const errors of [
    { count: 1, minLetters: 4 },
    { count: 2, minLetters: 6 },
  ]) {
    const found = documents.filter((one) =>
      words.every((word) => {
        const isMistyped = !isKnown(word, documents) && word.length >= errors.minLetters
        return has(one, word) || (isMistyped && hasNearly(one, word, errors.count))
      }),
    )
    if (found.length > 0) return found.map(({ id }) => id)
  }
  return []
}

function isKnown(word: string, documents: readonly IndexedTexts[]): boolean {
  return documents.some((one) => wordsOf(one).some((each) => isForm(each, word)))
}

function isForm(each: string, word: string): boolean {
  return each.startsWith(word) || stemOf(each) === stemOf(word)
}

function has(one: IndexedTexts, word: string): boolean {
  const named = [one.title, one.topics, one.summary].flatMap((text) => text.split(' '))
  return (
    wordsOf(one).some((each) => stemOf(each) === stemOf(word)) ||
    (word.length > 2 ? wordsOf(one) : named).some((each) => each.startsWith(word))
  )
}

function hasNearly(one: IndexedTexts, word: string, most: number): boolean {
  return wordsOf(one).some((each) => lettersApart(each, word) <= most)
}

function wordsOf({ title, topics, summary, text, kind }: IndexedTexts): string[] {
  return [title, topics, summary, text, kind].flatMap((each) => each.split(' ')).filter(Boolean)
}

/** Levenshtein's distance. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [place, otherLetter] of [...other].entries()) {
      const replaced = (row[place] ?? 0) + (letter === otherLetter ? 0 : 1)
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
