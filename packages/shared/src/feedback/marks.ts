/** How a course was, from the worst to the best. */
export const marks = [1, 2, 3, 4, 5] as const
export type Mark = (typeof marks)[number]

export const markWords: Record<Mark, string> = {
  1: 'Poor',
  2: 'Not so good',
  3: 'All right',
  4: 'Good',
  5: 'Very good',
}

export function isMark(value: unknown): value is Mark {
  return marks.some((mark) => mark === value)
}

/** How many gave each mark that was given, the best first: "Very good 3, Good 1". Empty where nobody answered. */
export function marksInWords(given: readonly Mark[]): string {
  return marks
    .toReversed()
    .map((mark) => ({ mark, count: given.filter((each) => each === mark).length }))
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${markWords[mark]} ${count}`)
    .join(', ')
}
