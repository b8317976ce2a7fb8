/** A sought word, or any of what is taken for it. */
export type Alternatives = readonly string[]

/** From so many letters on, a word is also found within another: the last digits of a number. */
const leastWithin = 3

/** Whether every word is in the text, and how well: 4 for a whole word, 3 for a beginning, 1 within another. */
export function rankIn(text: string, wanted: readonly Alternatives[]): number {
  let sum = 0
  for (const alternatives of wanted) {
    const rank = bestRank(text, alternatives)
    if (rank === 0) return 0
    sum += rank
  }
  return sum
}

function bestRank(text: string, alternatives: Alternatives): number {
  let best = 0
  for (const word of alternatives) {
    const rank = rankOf(text, word)
    if (rank > best) best = rank
  }
  return best
}

function rankOf(text: string, word: string): number {
  if (word.length >= leastWithin && !text.includes(word)) return 0
  if (text.includes(` ${word} `)) return 4
  if (text.includes(` ${word}`)) return 3
  return word.length >= leastWithin ? 1 : 0
}
