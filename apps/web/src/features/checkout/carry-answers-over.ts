import 'server-only'
import { readCheckout, saveStepAnswers } from '../../cms/checkouts'
import type { CheckoutView } from '../../views/checkout'

/**
 * A new checkout after one that came to nothing: who books, and who attends where the places are the
 * same, need not be typed again. What cannot be carried over is simply asked again.
 */
export async function carryAnswersOver(from: CheckoutView, token: string): Promise<void> {
  const { booker, delegates, delegatesSaved, bookerAttends } = from
  if (!booker) return
  await saveStepAnswers(token, 'booker', booker)
  if (!delegatesSaved) return
  const seats = (await readCheckout(token))?.delegates ?? []
  const carried = delegates.filter(({ runId, seat }) =>
    seats.some((each) => each.runId === runId && each.seat === seat),
  )
  await saveStepAnswers(token, 'delegates', { bookerAttends, delegates: carried })
}
