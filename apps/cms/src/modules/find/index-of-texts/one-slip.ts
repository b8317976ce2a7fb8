const leastLetters = 4

/**
 * The words that a word may have been meant for, or that begin so: one letter wrong, missing, too many, or two
 * changed about. Whatever the slip is, one half of the word stands in what was meant.
 *
 * @param spelled the words that there are, with a space before and after each
 */
export function wordsOneSlipAway(word: string, spelled: string): string[] {
  if (word.length < leastLetters) return []
  const middle = Math.ceil(word.length / 2)
  const near = new Set<string>()
  for (const half of [word.slice(0, middle - 1), word.slice(middle)]) {
    let end = 0
    for (;;) {
      const at = spelled.indexOf(half, end)
      if (at === -1) break
      end = spelled.indexOf(' ', at)
      const candidate = spelled.slice(spelled.lastIndexOf(' ', at) + 1, end)
      if (isOneSlipAway(word, candidate)) near.add(candidate)
    }
  }
  return [...near]
}

/** Of a longer candidate its beginning counts, as somebody may still be typing. */
export function isOneSlipAway(word: string, candidate: string): boolean {
  if (candidate.length < word.length - 1 || candidate === word) return false
  const at = firstDifference(word, candidate)
  const rest = word.slice(at)
  const other = candidate.slice(at)
  return (
    other.startsWith(rest.slice(1)) ||
    other.slice(1).startsWith(rest.slice(1)) ||
    other.slice(1).startsWith(rest) ||
    (other[0] === rest[1] && other[1] === rest[0] && other.slice(2).startsWith(rest.slice(2)))
  )
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
