import { foldWords } from '@cms/fold-words'

/** Groups of phrases that mean the same, each phrase in its words. */
export type Synonyms = readonly (readonly (readonly string[])[])[]

/** "public speaking, presenting, speaking up": each phrase once, in its folded words. */
export function readSynonyms(typed: string): string[][] {
  const phrases = typed
    .split(/[,;=\n]/)
    .map(foldWords)
    .filter(({ length }) => length > 0)
  return [...new Map(phrases.map((words) => [words.join(' '), words])).values()]
}
