interface Page<Item> {
  items: Item[]
  pageCount: number
}

/** So that one long list does not take every connection of the CMS. */
const readsAtOnce = 10

/**
 * The items of pages one after the other, from `first` to `last` (counted from 1, both included) or
 * to the end of the list, whichever comes first.
 */
export async function readPages<Item>(
  read: (page: number) => Promise<Page<Item>>,
  { first = 1, last = Infinity } = {},
): Promise<Item[]> {
  const { items, pageCount } = await read(first)
  const end = Math.min(last, pageCount)
  const all = [...items]
  for (let next = first + 1; next <= end; next += readsAtOnce) {
    const count = Math.min(readsAtOnce, end - next + 1)
    const pages = await Promise.all(Array.from({ length: count }, (_, index) => read(next + index)))
    all.push(...pages.flatMap((page) => page.items))
  }
  return all
}
