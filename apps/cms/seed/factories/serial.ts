const counts = new Map<string, number>()

/** 1, 2, 3 … for each name: what the factories make must not share an address. */
export function serial(name: string): number {
  const count = (counts.get(name) ?? 0) + 1
  counts.set(name, count)
  return count
}
