import { pence, type Pence } from '../money/pence'

/**
 * What Stripe takes by card in pounds, at the least and at the most ("Minimum and maximum charge
 * amounts" in its documentation).
 */
export const leastCardPence = pence(30)
export const mostCardPence = pence(99_999_999)

/** `null` when a total can be paid by card; nothing need be paid for what is free. */
export function cardPaymentProblem(grossPence: Pence): 'too-little' | 'too-much' | null {
  if (grossPence === 0) return null
  if (grossPence < leastCardPence) return 'too-little'
  return grossPence > mostCardPence ? 'too-much' : null
}
