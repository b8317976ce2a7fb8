import { plainLetters } from '@cms/fold-words'
import type { Piece } from './answer'

/** A line in pieces, those marked in which a word was found, however its letters were written. */
export function markFound(line: string, words: readonly string[]): Piece[] {
  const letters = [...line]
  const { folded, letterAt } = foldEach(letters)
  const isFound = new Array<boolean>(letters.length).fill(false)
  for (const word of words) {
    for (let at = place(folded, word); at >= 0; at = place(folded, word, at + word.length)) {
      const from = letterAt[at] ?? 0
      const to = letterAt[at + word.length - 1] ?? from
      isFound.fill(true, from, to + 1)
    }
  }
  return piecesOf(letters, isFound)
}

/** Where each letter of the folded line comes from. */
function foldEach(letters: readonly string[]) {
  const letterAt: number[] = []
  let folded = ''
  letters.forEach((letter, at) => {
    const plain = plainLetters(letter)
    folded += plain
    for (let n = 0; n < plain.length; n += 1) letterAt.push(at)
  })
  return { folded, letterAt }
}

/** Short words count where a word begins. */
function place(folded: string, word: string, from = 0): number {
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (word.length > 2 || at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) return at
  }
  return -1
}

function piecesOf(letters: readonly string[], isFound: readonly boolean[]): Piece[] {
  const pieces: Piece[] = []
  letters.forEach((letter, at) => {
    const last = pieces.at(-1)
    if (last && last.isFound === isFound[at]) last.text += letter
    else pieces.push({ text: letter, isFound: isFound[at] ?? false })
  })
  return pieces
}
