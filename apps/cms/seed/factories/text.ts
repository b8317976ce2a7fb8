import { pointsAtNothing } from '../prose/documents'
import { toRichText } from '../prose/rich-text'

/** What an editor would have typed: paragraphs, and whatever else the language of `prose` knows. */
export function makeText(words: string) {
  return toRichText(words, pointsAtNothing)
}
