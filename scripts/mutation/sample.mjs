/**
 * So many of the items, in a random order that a seed repeats.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {{ count: number, seed: number }} how
 * @returns {Item[]}
 */
export function sample(items, { count, seed }) {
  const random = randomFrom(seed)
  return items
    .map((item) => ({ item, position: random() }))
    .toSorted((a, b) => a.position - b.position)
    .slice(0, count)
    .map(({ item }) => item)
}

/**
 * Mulberry32: numbers from 0 to 1.
 *
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
