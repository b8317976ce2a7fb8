import type { PaymentRequest } from '@lectern/shared/contract/checkout'
import { canPay } from '@lectern/shared/contract/checkout-forms'
import type { Order } from '@lectern/shared/contract/payload-types'
import { requiredDeclarations } from '@lectern/shared/orders/declarations'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { Refusal } from '../../http/refusal'
import { loadTermsText } from '../content'
import { contentOf, isConsumerContract, type DeclarationsMade, type Context } from '../orders'
import { loadChangeSettings } from '../settings'
import { codeRefusal } from './code-refusal'

/**
 * What has to be true before "Book and pay" does anything.
 *
 * @throws Refusal saying what is missing, or that the total is not the one that stood beside the button.
 */
export async function checkPaymentRequest(
  context: Context,
  order: Order,
  request: PaymentRequest,
): Promise<DeclarationsMade> {
  const { payload, now } = context
  const { booker, lines } = contentOf(order)
  const isWhole = booker && (order.grossPence === 0 || canPay(booker))
  if (!isWhole) throw new Refusal('checkout-incomplete')
  if (request.agreedGrossPence !== order.grossPence) throw new Refusal('price-changed')
  const { terms, expressRequest = false } = request.declarations
  const required = requiredDeclarations({
    bookerKind: booker.kind,
    isFree: order.grossPence === 0,
    runs: lines,
    now,
  })
  if (required.includes('expressRequest') && !expressRequest) {
    const message = 'Confirm that you want the course to begin before the 14 days are over'
    throw new Refusal('invalid-fields', {
      fields: [{ path: 'declarations.expressRequest', message }],
    })
  }
  await refuseUsedCode(context, order)
  const termsText = isConsumerContract(order) ? await loadTermsText(payload) : null
  const { cancelling } = await loadChangeSettings(payload)
  return {
    terms,
    expressRequest,
    declaredAt: now.toISOString(),
    ...(termsText && { termsText }),
    ...(order.grossPence > 0 && { cancelling }),
  }
}

/** Had another process taken it back, this is where it shows: nobody pays a price that is not theirs. */
async function refuseUsedCode(context: Context, order: Order): Promise<void> {
  if (!holdsSeats(order.state)) return
  const message = await codeRefusal(context, order)
  if (!message) return
  throw new Refusal('invalid-fields', { fields: [{ path: 'declarations.terms', message }] })
}
