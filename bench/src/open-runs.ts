import type { Cms } from './world'

/** Ids of course runs that can be booked now, the emptiest first. */
export async function openRunIds(world: Cms, count: number): Promise<string[]> {
  const query = new URLSearchParams({
    'where[status][equals]': 'open',
    'where[startsAt][greater_than]': new Date().toISOString(),
    limit: '100',
    depth: '0',
  })
  const answer = await fetch(`${world.cmsUrl}/api/course-runs?${query}`)
  const { docs } = (await answer.json()) as {
    docs: Array<{ id: string; placesLeft: number | null }>
  }
  const free = docs
    .toSorted((one, other) => (other.placesLeft ?? 0) - (one.placesLeft ?? 0))
    .slice(0, count)
  if (free.length < count)
    throw new Error(`The world has only ${free.length} dates that can be booked.`)
  return free.map((run) => run.id)
}
