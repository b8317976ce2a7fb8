import type { Order } from '@lectern/shared/contract/payload-types'

import { insertOnce } from '../../../database/insert-once'
import type { Shop } from '../shop'

export interface EmailToQueue {
  /** Within the order; an e-mail with the same name is queued once. */
  name: string
  to: string
  subject: string
  text: string
  /** iCalendar text, sent along as a file. */
  calendar?: string
}

/** Stores an e-mail; the job sends it, and tries again when it cannot. */
export async function queueEmail(
  { payload, now }: Shop,
  { order, email }: { order: Order; email: EmailToQueue },
): Promise<void> {
  const { name, ...content } = email
  await insertOnce(payload, {
    collection: 'emails',
    data: {
      ...content,
      key: `${order.id}/${name}`,
      belongsTo: order.id,
      orderId: order.id,
      status: 'waiting',
      attempts: 0,
      nextAttemptAt: now.toISOString(),
    },
  })
}
