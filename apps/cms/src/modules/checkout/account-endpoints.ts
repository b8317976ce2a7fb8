import { accountBookingSchema, standingRequestSchema } from '@lectern/shared/contract/on-account'
import { isCheckout } from '@lectern/shared/orders/order-state'

import { Refusal } from '../../http/refusal'
import { readAddressProof, sendAccountLink } from '../letters'
import { standingOf } from '../on-account'
import { contentOf, loadOrder, orderEndpoint, type Context } from '../orders'
import { answerStarted } from './answer-started'
import { askForAccount } from './ask-for-account'
import { bookOnAccount } from './book-on-account'
import { checkPaymentRequest } from './check-payment-request'
import { lapseIfDue } from './give-up-order'
import { priceForOrganisation } from './price-for-organisation'

const standingEndpoint = orderEndpoint({
  method: 'post',
  path: '/checkouts/:token/account',
  schema: standingRequestSchema,
  answer: async ({ context, order: found, input }) => {
    const provenEmail = provenBy(context, input.proof)
    const order = await priceForOrganisation(context, { order: found, provenEmail })
    return (await standingOf(context, { order, provenEmail })).said
  },
})

/** Answers alike and at once, whoever has the address. */
const letterEndpoint = orderEndpoint({
  method: 'post',
  path: '/checkouts/:token/account/letter',
  answer: async ({ context, order }) => {
    if (!isCheckout(order.state) || !contentOf(order).booker) throw new Refusal('checkout-over')
    const { said } = await standingOf(context, { order, provenEmail: null })
    if (said.kind === 'not-offered') throw new Refusal('account-refused')
    void sendAccountLink(context, order)
    return { isSent: true }
  },
})

const bookEndpoint = orderEndpoint({
  method: 'post',
  path: '/checkouts/:token/account/book',
  schema: accountBookingSchema,
  answer: async ({ context, order: found, input }) => {
    const provenEmail = provenBy(context, input.proof)
    const present = await lapseIfDue(context, found)
    const order = await priceForOrganisation(context, { order: present, provenEmail })
    return answerStarted(order, async () => {
      const declarations = await checkPaymentRequest(context, order, input)
      const { purchaseOrderNumber } = input
      return bookOnAccount(context, { order, declarations, provenEmail, purchaseOrderNumber })
    })
  },
})

const askEndpoint = orderEndpoint({
  method: 'post',
  path: '/checkouts/:token/account/ask',
  schema: accountBookingSchema,
  answer: async ({ context, order: found, input }) => {
    const provenEmail = provenBy(context, input.proof)
    const present = await lapseIfDue(context, found)
    const order = await priceForOrganisation(context, { order: present, provenEmail })
    const declarations = await checkPaymentRequest(context, order, input)
    const { purchaseOrderNumber } = input
    await askForAccount(context, { order, declarations, provenEmail, purchaseOrderNumber })
    const asked = await loadOrder(context.payload, order.id)
    return (await standingOf(context, { order: asked, provenEmail })).said
  },
})

export const accountEndpoints = [standingEndpoint, letterEndpoint, bookEndpoint, askEndpoint]

function provenBy({ now }: Context, proof: string | undefined): string | null {
  return proof ? readAddressProof(proof, now) : null
}
