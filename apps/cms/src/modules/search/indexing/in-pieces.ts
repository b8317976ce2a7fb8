import { setImmediate as letOthersGoOn } from 'node:timers/promises'

const longestMilliseconds = 10

/** Works through items without keeping others waiting for longer than one of them takes, and a little. */
export async function inPieces<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
): Promise<void> {
  let startedAt = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - startedAt < longestMilliseconds) continue
    await letOthersGoOn()
    startedAt = performance.now()
  }
}
