import { expireSession } from '../checkout/session-expiry'
import { createSession } from '../checkout/create-session'
import { createRefund } from '../refunds/create-refund'
import type { StandIn } from '../stand-in'
import type { SessionRecord, Tables } from '../store/tables'
import { isCreatedWithin, listPage, newestFirst } from './list'
import type { RequestTypes } from './request-types'
import { notInStandIn, refusal, resourceMissing } from './stripe-error'
import type { RequestName } from './validation'

export interface Route {
  method: 'GET' | 'POST'
  path: RegExp
  request: RequestName
  act(standIn: StandIn, params: never, id: string): object
}

/** Every endpoint of Stripe's that the stand-in has. The `:id` is the third argument. */
export const routes: Route[] = [
  route('POST', '/v1/checkout/sessions', 'checkout-session-create', createSession),
  route('GET', '/v1/checkout/sessions', 'checkout-session-list', listSessions),
  route(
    'GET',
    '/v1/checkout/sessions/:id',
    'checkout-session-retrieve',
    (standIn, _params, id) => findSession(standIn, id).session,
  ),
  route('POST', '/v1/checkout/sessions/:id/expire', 'checkout-session-expire', expireOpenSession),
  route(
    'GET',
    '/v1/checkout/sessions/:id/line_items',
    'checkout-session-list-line-items',
    (standIn, params, id) => {
      const { lineItems } = findSession(standIn, id)
      return listPage(lineItems, params, `/v1/checkout/sessions/${id}/line_items`)
    },
  ),
  route('GET', '/v1/payment_intents', 'payment-intent-list', listPaymentIntents),
  route('GET', '/v1/payment_intents/:id', 'payment-intent-retrieve', (standIn, _params, id) =>
    find(standIn, { table: 'paymentIntents', noun: 'payment_intent', id }),
  ),
  route('GET', '/v1/charges', 'charge-list', listCharges),
  route('GET', '/v1/charges/:id', 'charge-retrieve', (standIn, _params, id) =>
    find(standIn, { table: 'charges', noun: 'charge', id }),
  ),
  route('POST', '/v1/refunds', 'refund-create', createRefund),
  route('GET', '/v1/refunds', 'refund-list', listRefunds),
  route('GET', '/v1/refunds/:id', 'refund-retrieve', (standIn, _params, id) =>
    find(standIn, { table: 'refunds', noun: 'refund', id }),
  ),
  route('GET', '/v1/disputes', 'dispute-list', listDisputes),
  route('GET', '/v1/disputes/:id', 'dispute-retrieve', (standIn, _params, id) =>
    find(standIn, { table: 'disputes', noun: 'dispute', id }),
  ),
  route('GET', '/v1/events', 'event-list', listEvents),
  route('GET', '/v1/events/:id', 'event-retrieve', (standIn, _params, id) =>
    find(standIn, { table: 'events', noun: 'event', id }),
  ),
]

function route<Name extends RequestName>(
  method: Route['method'],
  path: string,
  request: Name,
  act: (standIn: StandIn, params: RequestTypes[Name], id: string) => object,
): Route {
  const pattern = new RegExp(`^${path.replace(':id', '([^/]+)')}$`)
  return { method, path: pattern, request, act }
}

function find<T extends keyof Tables>(
  { store }: StandIn,
  { table, noun, id }: { table: T; noun: string; id: string },
): Tables[T] {
  const record = store.get(table, id)
  if (!record) throw resourceMissing(noun, id, noun === 'event' ? 'id' : noun)
  return record
}

function findSession({ store }: StandIn, id: string): SessionRecord {
  const record = store.get('sessions', id)
  if (!record) throw resourceMissing('checkout.session', id, 'session')
  return record
}

function expireOpenSession(standIn: StandIn, _params: object, id: string) {
  const record = findSession(standIn, id)
  const { status } = record.session
  if (status === 'open') return expireSession(standIn, record).session
  const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${status}.`
  throw refusal(message)
}

function listSessions({ store }: StandIn, params: RequestTypes['checkout-session-list']) {
  checkFilters(params, ['created', 'payment_intent', 'status'])
  const sessions = store.all('sessions').map(({ session }) => session)
  const found = sessions.filter(
    (session) =>
      isAsked(session.payment_intent, params.payment_intent) &&
      isAsked(session.status, params.status) &&
      isCreatedWithin(session.created, params.created),
  )
  return listPage(newestFirst(found), params, '/v1/checkout/sessions')
}

function listPaymentIntents({ store }: StandIn, params: RequestTypes['payment-intent-list']) {
  checkFilters(params, ['created'])
  const found = store
    .all('paymentIntents')
    .filter(({ created }) => isCreatedWithin(created, params.created))
  return listPage(newestFirst(found), params, '/v1/payment_intents')
}

function listCharges({ store }: StandIn, params: RequestTypes['charge-list']) {
  checkFilters(params, ['created', 'payment_intent'])
  const found = store
    .all('charges')
    .filter(
      (charge) =>
        isAsked(charge.payment_intent, params.payment_intent) &&
        isCreatedWithin(charge.created, params.created),
    )
  return listPage(newestFirst(found), params, '/v1/charges')
}

function listRefunds({ store }: StandIn, params: RequestTypes['refund-list']) {
  const found = store
    .all('refunds')
    .filter(
      (refund) =>
        isAsked(refund.charge, params.charge) &&
        isAsked(refund.payment_intent, params.payment_intent) &&
        isCreatedWithin(refund.created, params.created),
    )
  return listPage(newestFirst(found), params, '/v1/refunds')
}

function listDisputes({ store }: StandIn, params: RequestTypes['dispute-list']) {
  const found = store
    .all('disputes')
    .filter(
      (dispute) =>
        isAsked(dispute.charge, params.charge) &&
        isAsked(dispute.payment_intent, params.payment_intent) &&
        isCreatedWithin(dispute.created, params.created),
    )
  return listPage(newestFirst(found), params, '/v1/disputes')
}

function listEvents({ store }: StandIn, params: RequestTypes['event-list']) {
  const { type, types, delivery_success: isDelivered } = params
  if (type !== undefined && types !== undefined) {
    throw refusal('You may only specify one of these parameters: type, types.')
  }
  const wanted = types ?? (type === undefined ? undefined : [type])
  const found = store
    .all('events')
    .filter(
      (event) =>
        (wanted === undefined || wanted.some((pattern) => isOfType(event.type, pattern))) &&
        (isDelivered === undefined || (event.pending_webhooks === 0) === isDelivered) &&
        isCreatedWithin(event.created, params.created),
    )
  return listPage(newestFirst(found), params, '/v1/events')
}

/** `charge.*` is every event whose type begins with `charge.`. */
function isOfType(type: string, pattern: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern
}

function isAsked(value: unknown, asked: string | undefined): boolean {
  return asked === undefined || value === asked
}

function checkFilters(params: object, supported: string[]) {
  const known = [...supported, 'ending_before', 'expand', 'limit', 'starting_after']
  const other = Object.keys(params).find((name) => !known.includes(name))
  if (other) throw notInStandIn(other)
}
