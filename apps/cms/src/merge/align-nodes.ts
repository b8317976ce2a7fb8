import { contentKey } from './is-same'
import { bestPairs, longestCommon, type Pair } from './longest-common'
import { isSameNode, wordsOfNode, wordsOfText } from './text-nodes'

/** What became of a text: of each part that it had, and what was put before each of them and at its end. */
export interface Aligned {
  /** By the index of the part before; `null` where it was taken out. */
  parts: (Part | null)[]
  /** One more than there are parts. */
  added: unknown[][]
}

interface Part {
  node: unknown
  isChanged: boolean
}

/** Compares a text by its parts: paragraphs, headings, lists and blocks. */
export function alignNodes(base: readonly unknown[], now: readonly unknown[]): Aligned {
  const keys = { base: base.map(contentKey), now: now.map(contentKey) }
  const same = longestCommon(keys.base, keys.now)
  const pairs = between(same, base.length, now.length).flatMap(([start, end, pair]) => [
    ...pairChanged(base.slice(...start), now.slice(...end), [start[0], end[0]]),
    ...pair,
  ])
  const parts: Aligned['parts'] = base.map(() => null)
  const added: unknown[][] = [...base, null].map(() => [])
  for (const [i, j] of pairs) {
    parts[i] = { node: now[j], isChanged: keys.base[i] !== keys.now[j] }
  }
  const partOf = new Map(pairs.map(([i, j]) => [j, i]))
  let next = base.length
  for (let j = now.length - 1; j >= 0; j -= 1) {
    const part = partOf.get(j)
    if (part === undefined) added[next]?.unshift(now[j])
    else next = part
  }
  return { parts, added }
}

/**
 * Which of several texts is what has become of one; null where it is in none of them.
 *
 * @returns its index
 */
export function mostAlike(text: string, candidates: readonly string[]): number | null {
  const same = candidates.findIndex((each) => each.trim() === text.trim())
  if (same >= 0) return same
  const words = wordsOfText(text)
  const shares = candidates.map((each) => likeness(words, wordsOfText(each)))
  const best = Math.max(0, ...shares)
  return best > 0 ? shares.indexOf(best) : null
}

type Range = [start: number, end: number]

/** The stretches between what stayed the same, each with the pair that ends it. */
function between(same: Pair[], baseLength: number, nowLength: number) {
  const ends: { to: Pair; pair: Pair[] }[] = [
    ...same.map((pair) => ({ to: pair, pair: [pair] })),
    { to: [baseLength, nowLength], pair: [] },
  ]
  let from: Pair = [0, 0]
  return ends.map(({ to, pair }): [Range, Range, Pair[]] => {
    const stretch: [Range, Range, Pair[]] = [[from[0], to[0]], [from[1], to[1]], pair]
    from = [to[0] + 1, to[1] + 1]
    return stretch
  })
}

/** Beyond this many comparisons, a text was written anew rather than changed. */
const mostComparisons = 10_000

function pairChanged(base: unknown[], now: unknown[], [i, j]: Pair): Pair[] {
  if (base.length * now.length > mostComparisons) return []
  const words = { base: base.map(wordsOfNode), now: now.map(wordsOfNode) }
  const pairs = bestPairs(base.length, now.length, (row, column) => {
    if (isSameNode(base[row], now[column])) return 2
    return likeness(words.base[row] ?? [], words.now[column] ?? [])
  })
  return pairs.map(([row, column]) => [i + row, j + column])
}

const leastLikeness = 0.35

/** From 0 to 1: how many of their words two parts have in common. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) common += 1
    left.set(word, count - 1)
  }
  const share = (2 * common) / Math.max(1, one.length + other.length)
  return share >= leastLikeness ? share : 0
}
