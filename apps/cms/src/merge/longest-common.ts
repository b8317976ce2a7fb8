export type Pair = [indexInOne: number, indexInOther: number]

/** The pairs of equal items, in order, as many as there can be. */
export function longestCommon(one: readonly string[], other: readonly string[]): Pair[] {
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1
  let end = 0
  const longestEnd = Math.min(one.length, other.length) - start
  while (end < longestEnd && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const middle = bestPairs(one.length - start - end, other.length - start - end, (i, j) =>
    one[start + i] === other[start + j] ? 1 : 0,
  )
  return [
    ...Array.from({ length: start }, (_, i): Pair => [i, i]),
    ...middle.map(([i, j]): Pair => [start + i, start + j]),
    ...Array.from({ length: end }, (_, i): Pair => [one.length - end + i, other.length - end + i]),
  ]
}

/** The pairs, in order, whose `worth` is the most together; what is worth nothing is no pair. */
export function bestPairs(
  rows: number,
  columns: number,
  worth: (row: number, column: number) => number,
): Pair[] {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const bestFrom = (row: number, column: number) => best[row * width + column] ?? 0
  const worths = new Float64Array(rows * columns)
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const here = worth(i, j)
      worths[i * columns + j] = here
      const paired = here > 0 ? here + bestFrom(i + 1, j + 1) : 0
      best[i * width + j] = Math.max(paired, bestFrom(i + 1, j), bestFrom(i, j + 1))
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const here = worths[i * columns + j] ?? 0
    if (here > 0 && here + bestFrom(i + 1, j + 1) === bestFrom(i, j)) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (bestFrom(i + 1, j) >= bestFrom(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
