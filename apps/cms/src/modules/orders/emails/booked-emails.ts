import type { Order } from '@lectern/shared/contract/payload-types'

import { calendarOf } from '../calendar'
import { contentOf } from '../order-content'
import type { Shop } from '../shop'
import { loadJoiningPapers, type JoiningPapers } from './joining-papers'
import { orderButton, orderFigures, runDetails } from './letter-parts'
import { queueEmail } from './queue-email'
import { queueJoiningEmail } from './joining-email'

/** Confirmation to whoever booked, with everything; joining instructions to each delegate who has an address. */
export async function queueBookedEmails(shop: Shop, order: Order): Promise<void> {
  const { lines, delegates, booker } = contentOf(order)
  const papers = await loadJoiningPapers(shop.payload, lines)
  await queueConfirmation(shop, { order, papers })
  const others = delegates.filter(({ email }) => email && email !== booker?.email)
  for (const { name, email, runId, seat } of others) {
    const paper = papers.find((candidate) => candidate.line.runId === runId)
    if (email && paper) {
      await queueJoiningEmail(shop, { order, paper, delegate: { name: name ?? '', email, seat } })
    }
  }
}

async function queueConfirmation(
  shop: Shop,
  { order, papers }: { order: Order; papers: readonly JoiningPapers[] },
): Promise<void> {
  const { booker } = contentOf(order)
  if (!booker) return
  const { purchaseOrderNumber } = booker
  await queueEmail(shop, {
    order,
    email: {
      name: 'confirmation',
      to: booker.email,
      subject: `Your booking ${order.reference}`,
      parts: [
        `Hello ${booker.name},`,
        `Thank you, your booking ${order.reference} is confirmed.`,
        ...papers.map(runDetails),
        orderFigures(order),
        ...(purchaseOrderNumber ? [`Your purchase order: ${purchaseOrderNumber}`] : []),
        order.grossPence > 0
          ? 'Your invoice, and everything you can still change, is on the page of your booking.'
          : 'Everything you can still change is on the page of your booking.',
        orderButton(order),
      ],
      calendar: calendarOf(
        order,
        papers.map(({ line }) => line),
      ),
    },
  })
}
