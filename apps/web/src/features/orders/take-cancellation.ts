import { paths } from '@lectern/shared/addresses/paths'
import { pence } from '@lectern/shared/money/pence'
import 'server-only'
import { cancelPlaces, readPlacedOrder } from '../../cms/orders'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import { creditedField } from './cancellation-fields'
import { cancellablePlaces } from './cancelling-sums'
import { placeField } from './move-fields'

/** Cancels the places that were shown, at the sum that was shown. What else is so is said on the order's own page. */
export async function takeCancellation({
  token,
  answers,
}: {
  token: string
  answers: FormAnswers
}): Promise<Response> {
  const order = await readPlacedOrder(token)
  const shown = answers[creditedField] ?? ''
  if (!order || !/^\d{1,12}$/.test(shown)) return seeOther(paths.order(token))
  const places = cancellablePlaces(order)
    .filter(({ index }) => answers[placeField(index)] === 'yes')
    .map(({ runId, seat }) => ({ runId, seat }))
  if (places.length === 0) return seeOther(paths.order(token))
  const outcome = await cancelPlaces(token, { places, creditedGrossPence: pence(Number(shown)) })
  if (outcome.kind === 'cancelled') return seeOther(paths.orderWithCancelledPlaces(token))
  return seeOther(
    outcome.reason === 'price-changed' ? paths.orderCancellationChanged(token) : paths.order(token),
  )
}
