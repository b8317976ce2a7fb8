import type { Fault } from '../api/faults'
import { expireSession } from '../checkout/session-expiry'
import {
  type TestCardNumber,
  decliningCard,
  findTestCard,
  payingCard,
  testCards,
} from '../checkout/test-cards'
import { tryCard } from '../checkout/try-card'
import { closeDispute } from '../disputes/close-dispute'
import { findChargeOfSession, openDispute } from '../disputes/open-dispute'
import type { Fate } from '../events/fates'
import { failRefund } from '../refunds/fail-refund'
import { type StandIn, nobody } from '../stand-in'
import { ControlError } from './control-error'
import { type ControlBody, checkBody } from './control-bodies'

export interface Control {
  method: 'GET' | 'POST'
  path: RegExp
  act(standIn: StandIn, body: unknown, id: string): unknown
}

export const controls: Control[] = [
  control('GET', 'state', showState),
  control('GET', 'deliveries', ({ store }) => ({ deliveries: showDeliveries(store) })),
  control('POST', 'deliveries/flush', flushDeliveries),
  control('POST', 'deliveries/release', releaseDeliveries),
  control('POST', 'events/next', setFate),
  control('POST', 'events/:id/resend', resendEvent),
  control('POST', 'requests/next', setFault),
  control('POST', 'clock/advance', advanceClock),
  control('POST', 'sessions/:id/pay', (standIn, body, id) =>
    useCard(standIn, checkBody('pay', body), { id, cardNumber: payingCard }),
  ),
  control('POST', 'sessions/:id/decline', (standIn, body, id) =>
    useCard(standIn, checkBody('pay', body), { id, cardNumber: decliningCard }),
  ),
  control('POST', 'sessions/:id/expire', expireNow),
  control('POST', 'refunds/:id/fail', failRefundNow),
  control('POST', 'sessions/:id/dispute', disputeNow),
  control('POST', 'disputes/:id/close', closeDisputeNow),
  control('POST', 'reset', reset),
]

function control(method: Control['method'], path: string, act: Control['act']): Control {
  return { method, path: new RegExp(`^/_stand-in/${path.replace(':id', '(\\w+)')}$`), act }
}

function showState({ store, events, faults, clock }: StandIn) {
  return {
    now: clock.nowSeconds(),
    sessions: store.all('sessions').map(({ session }) => session),
    refunds: store.all('refunds'),
    disputes: store.all('disputes'),
    events: store.all('events').map(({ id, type, created }) => ({ id, type, created })),
    fates: events.fates.list(),
    faults: faults.list(),
  }
}

function showDeliveries(store: StandIn['store']) {
  return store.all('deliveries').map((delivery) => {
    const type = store.get('events', delivery.eventId)?.type
    return { ...delivery, type, nextAttemptAt: new Date(delivery.nextAttemptAt).toISOString() }
  })
}

async function flushDeliveries({ dispatcher, store }: StandIn) {
  await dispatcher.flush()
  return { deliveries: showDeliveries(store) }
}

async function releaseDeliveries({ dispatcher, store }: StandIn) {
  await dispatcher.release()
  return { deliveries: showDeliveries(store) }
}

function setFate({ events }: StandIn, body: unknown) {
  const fate: Fate = { count: 1, ...checkBody('fate', body) }
  events.fates.add(fate)
  return { fates: events.fates.list() }
}

function resendEvent(standIn: StandIn, _body: unknown, id: string) {
  if (!standIn.store.get('events', id)) throw new ControlError(404, `There is no event ${id}.`)
  standIn.act(nobody, () => standIn.events.resend(id))
  return { resent: id }
}

const faultDefaults: Omit<Fault, 'kind'> = {
  at: 'before',
  times: 1,
  milliseconds: 30_000,
  status: 500,
  isReplayed: false,
}

function setFault({ faults }: StandIn, body: unknown) {
  faults.add({ ...faultDefaults, ...checkBody('fault', body) })
  return { faults: faults.list() }
}

function advanceClock({ clock, expiry }: StandIn, body: unknown) {
  clock.advance(checkBody('advance', body).seconds)
  expiry.keepUpWithClock()
  return { now: clock.nowSeconds() }
}

function useCard(
  standIn: StandIn,
  body: ControlBody['pay'],
  { id, cardNumber }: { id: string; cardNumber: TestCardNumber },
) {
  const card = body.card === undefined ? cardNumber : findTestCard(body.card)
  if (!card) throw new ControlError(400, `Cards: ${Object.keys(testCards).join(', ')}.`)
  const session = standIn.store.get('sessions', id)?.session
  const email = body.email ?? session?.customer_email ?? 'customer@example.com'
  const attempt = { cardNumber: card, payer: { email, name: body.name ?? null } }
  const outcome = standIn.act(nobody, () => tryCard(standIn, id, attempt))
  if (!outcome) throw new ControlError(404, `There is no session ${id}.`)
  if (outcome.reason !== 'not-open') return outcome
  throw new ControlError(409, `The session is ${String(outcome.session.status)}.`)
}

function expireNow(standIn: StandIn, _body: unknown, id: string) {
  const record = standIn.store.get('sessions', id)
  if (!record) throw new ControlError(404, `There is no session ${id}.`)
  const { status } = record.session
  if (status !== 'open') throw new ControlError(409, `The session is ${String(status)}.`)
  return standIn.act(nobody, () => ({ session: expireSession(standIn, record).session }))
}

function failRefundNow(standIn: StandIn, _body: unknown, id: string) {
  const refund = standIn.act(nobody, () => failRefund(standIn, id))
  if (!refund) throw new ControlError(404, `There is no refund ${id}.`)
  return { refund }
}

function disputeNow(standIn: StandIn, body: unknown, id: string) {
  const complaint = checkBody('dispute', body)
  const session = standIn.store.get('sessions', id)?.session
  const charge = session && findChargeOfSession(standIn, session)
  if (!charge) throw new ControlError(404, `There is no paid session ${id}.`)
  return { dispute: standIn.act(nobody, () => openDispute(standIn, charge, complaint)) }
}

function closeDisputeNow(standIn: StandIn, body: unknown, id: string) {
  const { verdict } = checkBody('verdict', body)
  const dispute = standIn.store.get('disputes', id)
  if (!dispute) throw new ControlError(404, `There is no dispute ${id}.`)
  return { dispute: standIn.act(nobody, () => closeDispute(standIn, dispute, verdict)) }
}

function reset({ store, events, faults }: StandIn) {
  store.clear()
  events.fates.clear()
  faults.clear()
  return { reset: true }
}
