export interface Quartiles {
  lower: number
  median: number
  upper: number
}

/**
 * Of figures by how often each comes: the smallest that at least a quarter, half and three quarters do not exceed
 * (nearest rank). Each is a figure that there is, never one between two. Null for nothing.
 *
 * Two of 3, one of 10 and one of 40: 3, 3 and 10.
 */
export function quartilesOf(counts: ReadonlyMap<number, number>): Quartiles | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const figures = [...counts].toSorted(([one], [other]) => one - other)
  const at = (share: number) => {
    let passed = 0
    for (const [figure, count] of figures) {
      passed += count
      if (passed >= total * share) return figure
    }
    return figures.at(-1)?.[0] ?? 0
  }
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) }
}
