import type { Payload } from 'payload'

const keptDays = 7

/** What was delivered is kept for a week, to answer "did the website hear of it?". */
export async function pruneDelivered(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000)
  await payload.db.deleteMany({
    collection: 'announcements',
    where: {
      and: [
        { state: { equals: 'delivered' } },
        { deliveredAt: { less_than: before.toISOString() } },
      ],
    },
  })
}
