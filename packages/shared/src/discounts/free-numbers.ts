/**
 * Which of the numbers from 1 to `limit` the next use of a code may have. Numbers that stand outside these, of
 * uses from before the limit was lowered, keep as many of the free ones from being given out, the lowest
 * first: so that there are never more uses than the limit, though each is taken by its number alone.
 */
export function freeNumbers(taken: readonly number[], limit: number): number[] {
  const isTaken = new Set(taken)
  const outside = taken.filter((number) => number < 1 || number > limit).length
  return Array.from({ length: limit }, (_, index) => index + 1)
    .filter((number) => !isTaken.has(number))
    .slice(outside)
}
