import { placedOrderPaths, placedOrderSchema } from '@lectern/shared/contract/placed-order'

import type { Answer, Rest } from './rest'

/** Does what a customer does on the page of a booking: cancels all places that it offers, at the sum that it says. */
export async function cancelOnPage(rest: Rest, token: string): Promise<Answer> {
  const path = placedOrderPaths.order(token).replace('/api', '')
  const { bookings } = placedOrderSchema.parse((await rest({ path })).body)
  const offered = bookings.flatMap(({ runId, seat, cancelling }) =>
    cancelling ? [{ runId, seat, credited: cancelling.creditedGrossPence }] : [],
  )
  return rest({
    method: 'POST',
    path: placedOrderPaths.cancellation(token).replace('/api', ''),
    body: {
      places: offered.map(({ runId, seat }) => ({ runId, seat })),
      creditedGrossPence: offered.reduce((sum, { credited }) => sum + credited, 0),
    },
  })
}
