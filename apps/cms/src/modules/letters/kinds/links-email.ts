import { paths } from '@lectern/shared/addresses/paths'
import type { Order } from '@lectern/shared/contract/payload-types'
import { dateText } from '@lectern/shared/time/moment-text'

import { currentEnv } from '@cms/env'
import type { LetterPart } from '@cms/mail/letter'
import { storedTokenOf, type Context } from '../../orders'
import { queueEmail } from '../queue-email'

/** One e-mail for all of somebody's orders, kept with the newest, which stands first. */
export async function queueLinksEmail(
  context: Context,
  { orders, to }: { orders: readonly [Order, ...Order[]]; to: string },
): Promise<void> {
  await queueEmail(context, {
    order: orders[0],
    email: {
      name: `links/${context.now.getTime()}`,
      to,
      subject: 'The links to your bookings',
      parts: [
        'Hello,',
        'Somebody, we hope you, asked us to send again what leads to the bookings made with this e-mail address.',
        ...orders.flatMap(bookingParts),
        'Keep these links to yourself: whoever has one sees the booking. If it was not you who asked, do nothing: they were sent to nobody else.',
      ],
    },
  })
}

function bookingParts(order: Order): LetterPart[] {
  const { reference, summary, placedAt, createdAt } = order
  const url = `${currentEnv().WEB_URL}${paths.order(storedTokenOf(order))}`
  return [
    {
      kind: 'details',
      heading: reference,
      lines: [summary, `Booked on ${dateText(placedAt ?? createdAt)}`],
    },
    { kind: 'button', label: `See booking ${reference}`, url },
  ]
}
