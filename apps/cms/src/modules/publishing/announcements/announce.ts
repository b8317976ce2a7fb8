import type { PayloadRequest } from 'payload'

import { wakeDelivery } from './delivery'

export type News = { tags: readonly string[]; paths?: readonly string[] }

/**
 * Tells the website that reads with these tags are stale. It is told as soon as the request's
 * transaction is committed, and again and again until it answers; the caller waits for neither.
 */
export async function announce(req: PayloadRequest, { tags, paths = [] }: News): Promise<void> {
  if (tags.length === 0 || req.context.seeding) return
  const row = (await req.payload.db.create({
    collection: 'announcements',
    data: {
      tags,
      paths,
      state: 'waiting',
      attempts: 0,
      nextAttemptAt: new Date().toISOString(),
    },
    req,
  })) as { id: string }
  wakeDelivery(req.payload, row.id)
}
