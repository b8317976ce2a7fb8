import type { Order } from '@lectern/shared/contract/payload-types'

import { calendarOf } from '../calendar'
import type { Shop } from '../shop'
import type { JoiningPapers } from './joining-papers'
import { runDetails } from './letter-parts'
import { queueEmail } from './queue-email'

/** `email` is part of the name: a delegate who takes over a place gets an e-mail of their own. */
export async function queueJoiningEmail(
  shop: Shop,
  of: {
    order: Order
    paper: JoiningPapers
    delegate: { name: string; email: string; seat: number }
  },
): Promise<void> {
  const { order, paper, delegate } = of
  await queueEmail(shop, {
    order,
    email: {
      name: `joining/${paper.line.runId}/${delegate.seat}/${delegate.email}`,
      to: delegate.email,
      subject: `Your place on ${paper.line.courseTitle}`,
      parts: [
        `Hello ${delegate.name},`,
        'A place has been booked for you.',
        runDetails({ ...paper, line: { ...paper.line, count: 1 } }),
      ],
      calendar: calendarOf(order, [paper.line]),
    },
  })
}
