import {
  checkoutRequestSchema,
  paymentRequestSchema,
  type CheckoutRequest,
} from '@lectern/shared/contract/checkout'
import { addressProofRequestSchema } from '@lectern/shared/contract/address-proof'
import { delegatesRequestSchema, needsRequestSchema } from '@lectern/shared/contract/checkout-forms'
import { fieldProblems, problemBody, problemStatus } from '@lectern/shared/contract/problem'
import type { QuoteProblem } from '@lectern/shared/contract/quote'
import { isCheckout } from '@lectern/shared/orders/order-state'
import pLimit from 'p-limit'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { jsonEndpoint } from '../../http/json-endpoint'
import { answerRefusal } from '../../http/problem-response'
import { visitorOf } from '../../http/rate-limits'
import { readJson } from '../../http/read-json'
import { Refusal } from '../../http/refusal'
import { isStripeError, StripeRefusedError, StripeUnavailableError } from '../../stripe'
import { readAddressProof, sendAddressProof } from '../letters'
import { loadOrder, createContext, orderEndpoint, type OrderCall } from '../orders'
import { settleOrderPayments } from '../payments'
import { accountEndpoints } from './account-endpoints'
import { answerStarted } from './answer-started'
import { checkPaymentRequest } from './check-payment-request'
import { extendHold } from './extend-hold'
import { findByLink } from './find-by-link'
import { giveUpOrder, lapseIfDue } from './give-up-order'
import { holderOf } from './hoarding/holder'
import { lookUpUnlessGuessed } from './look-up-unless-guessed'
import { readBooker } from './read-booker'
import { refuseManyFreeBookings } from './refuse-many-free-bookings'
import { saveBooker, saveDelegates, saveNeeds, type Saved } from './save-answers'
import { startCheckout } from './start-checkout'
import { startPayment, type PaymentStarted } from './start-payment'
import { viewCheckout } from './view-checkout'

/** Bytes. Ten lines with the longest ids take about 1,000. */
const maxBasketBytes = 4_000

/**
 * Of many who come at once the others wait here. Where the last places go meanwhile, their basket is
 * priced after that, and says so before an order is begun.
 */
const fewAtOnce = pLimit(8)

const startEndpoint: Endpoint = {
  path: '/checkouts',
  method: 'post',
  handler: async (req) => {
    try {
      const parsed = checkoutRequestSchema.safeParse(await readJson(req, maxBasketBytes))
      if (!parsed.success) {
        throw new Refusal('invalid-fields', { fields: fieldProblems(parsed.error) })
      }
      if (parsed.data.lines.length === 0) throw new Refusal('malformed-request')
      const { payload } = req
      const outcome = await fewAtOnce(() => begin(req, parsed.data))
      if (!outcome.started) return basketChanged(outcome.problems)
      const checkout = await viewCheckout(createContext(payload), outcome.order)
      return Response.json(checkout, { status: 201, headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

async function begin(req: PayloadRequest, request: CheckoutRequest) {
  const { payload, headers } = req
  const context = createContext(payload)
  const { proof, code: typed, organisationLink } = request
  const code = typed ? await lookUpUnlessGuessed(req, { typed, now: context.now }) : null
  const provenEmail = proof ? readAddressProof(proof, context.now) : null
  const holder = holderOf({ address: visitorOf(headers), provenEmail })
  const organisation = organisationLink ? await findByLink(context, organisationLink) : null
  // What the basket showed were its prices: there it is said that they hold no longer.
  if (organisationLink && !organisation) return { started: false as const, problems: [] }
  const organisationId = organisation?.id ?? null
  return startCheckout(context, request, { holder, code, organisationId })
}

/** Answers alike and at once, whoever has the address. */
const addressEndpoint = jsonEndpoint({
  path: '/checkouts/address',
  schema: addressProofRequestSchema,
  maxBodyBytes: 1_000,
  answer: async ({ email }, { payload }) => {
    void sendAddressProof(payload, { email, now: new Date() })
    return Promise.resolve({ isSent: true })
  },
})

const readEndpoint = orderEndpoint({
  method: 'get',
  path: '/checkouts/:token',
  answer: async ({ context, order }) => viewCheckout(context, await lapseIfDue(context, order)),
})

const bookerEndpoint = orderEndpoint({
  method: 'put',
  path: '/checkouts/:token/booker',
  schema: z.unknown(),
  answer: ({ context, order, input }) =>
    viewSaved({ context }, saveBooker(context, order, readBooker(order, input))),
})

const delegatesEndpoint = orderEndpoint({
  method: 'put',
  path: '/checkouts/:token/delegates',
  schema: delegatesRequestSchema,
  answer: ({ context, order, input }) =>
    viewSaved({ context }, saveDelegates(context, order, input)),
})

const needsEndpoint = orderEndpoint({
  method: 'put',
  path: '/checkouts/:token/needs',
  schema: needsRequestSchema,
  answer: ({ context, order, input }) => viewSaved({ context }, saveNeeds(context, order, input)),
})

const extendEndpoint = orderEndpoint({
  method: 'post',
  path: '/checkouts/:token/extend',
  answer: async ({ context, order, req }) => {
    if (!isCheckout(order.state)) throw new Refusal('checkout-over')
    const { provenEmail = null } = order
    const holder = holderOf({ address: visitorOf(req.headers), provenEmail })
    const extended = await extendHold(context, order, holder)
    if (extended.outcome === 'no-extensions-left') throw new Refusal('no-extensions-left')
    if (extended.outcome === 'short') return basketChanged(extended.problems)
    return viewCheckout(context, extended.order)
  },
})

const payEndpoint = orderEndpoint({
  method: 'post',
  path: '/checkouts/:token/pay',
  schema: paymentRequestSchema,
  answer: async ({ context, order: found, input, req }) => {
    const order = await lapseIfDue(context, found)
    return answerStarted(order, async () => {
      const declarations = await checkPaymentRequest(context, order, input)
      if (order.payment === 'free')
        await refuseManyFreeBookings(context, order, visitorOf(req.headers))
      return orUnavailable(startPayment(context, { order, declarations }))
    })
  },
})

const settleEndpoint = orderEndpoint({
  method: 'post',
  path: '/checkouts/:token/settle',
  answer: async ({ context, order }) => {
    try {
      await settleOrderPayments(context, order.id)
    } catch (error) {
      // The page can still be shown; webhook and sweep settle what could not be settled here.
      if (!isStripeError(error)) throw error
    }
    return viewCheckout(context, await loadOrder(context.payload, order.id))
  },
})

const abandonEndpoint = orderEndpoint({
  method: 'post',
  path: '/checkouts/:token/abandon',
  answer: async ({ context, order }) => {
    if (isCheckout(order.state)) await giveUpOrder(context, { order, event: 'abandon' })
    return viewCheckout(context, await loadOrder(context.payload, order.id))
  },
})

export const checkoutEndpoints = [
  startEndpoint,
  addressEndpoint,
  readEndpoint,
  bookerEndpoint,
  delegatesEndpoint,
  needsEndpoint,
  extendEndpoint,
  payEndpoint,
  ...accountEndpoints,
  settleEndpoint,
  abandonEndpoint,
]

async function viewSaved({ context }: Pick<OrderCall<never>, 'context'>, saving: Promise<Saved>) {
  const { order, warnings } = await saving
  return { checkout: await viewCheckout(context, order), warnings }
}

function basketChanged(problems: QuoteProblem[]): Response {
  const { error } = problemBody('basket-changed')
  return Response.json(
    { error: { ...error, problems } },
    { status: problemStatus('basket-changed'), headers: { 'cache-control': 'no-store' } },
  )
}

async function orUnavailable(starting: Promise<PaymentStarted>): Promise<PaymentStarted> {
  try {
    return await starting
  } catch (error) {
    if (error instanceof StripeRefusedError) return { outcome: 'payment-refused' }
    if (!(error instanceof StripeUnavailableError)) throw error
    return { outcome: 'payment-unavailable' }
  }
}
