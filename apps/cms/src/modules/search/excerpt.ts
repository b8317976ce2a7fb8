import type { Passage } from '@lectern/shared/contract/search'

import { isWithoutSpaces, wordsToFind } from './words-to-find'

const maxCharacters = 220
const charactersBefore = 70

interface Excerpted {
  summary: string
  text: string
  /** The words that were found, as they are folded. */
  words: readonly string[]
}

/** The lines that show what was found: the summary, unless only the text has it. What was found is marked. */
export function excerpt({ summary, text, words }: Excerpted): Passage[] {
  const sought = new Set(words)
  const inSummary = hitsIn(summary, sought)
  if (inSummary.length > 0) return passages(summary, inSummary)
  const [first] = hitsIn(text, sought, 1)
  if (!first) return passages(summary, [])
  const around = linesAround(text, first.start)
  return passages(around, hitsIn(around, sought))
}

interface Hit {
  start: number
  end: number
}

function hitsIn(text: string, sought: ReadonlySet<string>, most = Infinity): Hit[] {
  const hits: Hit[] = []
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (hits.length >= most) break
    const words = foldedWords(token)
    if (words === inSigns) hits.push(...signsIn(token, index, sought))
    else if (words.some((word) => sought.has(word))) {
      hits.push({ start: index, end: index + token.length })
    }
  }
  return hits
}

/** Texts are long and say the same words again and again: each is folded once. */
const folded = new Map<string, readonly string[]>()
const maxFolded = 20_000
const inSigns: readonly string[] = []

function foldedWords(token: string): readonly string[] {
  const known = folded.get(token)
  if (known) return known
  if (folded.size >= maxFolded) folded.clear()
  const words = isWithoutSpaces(token) ? inSigns : wordsToFind(token)
  folded.set(token, words)
  return words
}

const tokens = /[\p{L}\p{N}\p{M}]+(?:[&'’\-‐‑][\p{L}\p{N}\p{M}]+)*(?:\+\+|#)?/gu

/** Neighbouring signs that were found together. */
function signsIn(token: string, offset: number, sought: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = []
  for (const { index } of token.matchAll(/./gsu)) {
    const [pair = ''] = /^.{1,2}/su.exec(token.slice(index)) ?? []
    if (!sought.has(pair)) continue
    const last = hits.at(-1)
    const hit = { start: offset + index, end: offset + index + pair.length }
    if (last && last.end >= hit.start) last.end = hit.end
    else hits.push(hit)
  }
  return hits
}

/** From one beginning of a word to another, with dots where something is left out. */
function linesAround(text: string, place: number): string {
  const from =
    place <= charactersBefore ? 0 : beginningOfWord(text, place - charactersBefore, place)
  const rest = text.slice(from)
  const lines = rest.length <= maxCharacters ? rest : cutAtWord(rest)
  return `${from > 0 ? '… ' : ''}${lines}${lines.length < rest.length ? ' …' : ''}`
}

function beginningOfWord(text: string, from: number, last: number): number {
  const space = text.indexOf(' ', from)
  return space === -1 || space >= last ? last : space + 1
}

function cutAtWord(text: string): string {
  const cut = text.slice(0, maxCharacters)
  const space = cut.lastIndexOf(' ')
  return space > charactersBefore ? cut.slice(0, space) : cut
}

function passages(text: string, hits: readonly Hit[]): Passage[] {
  const parts: Passage[] = []
  let end = 0
  for (const hit of hits) {
    parts.push({ text: text.slice(end, hit.start), isFound: false })
    parts.push({ text: text.slice(hit.start, hit.end), isFound: true })
    end = hit.end
  }
  parts.push({ text: text.slice(end), isFound: false })
  return parts.filter((part) => part.text !== '')
}
