import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type Stripe from 'stripe'
import { type Rig, createPaidSession, sessionParams, startRig } from '../testing/rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

async function dispute(body: object = {}) {
  const session = await createPaidSession(rig)
  const answer = await rig.control(`sessions/${session.id}/dispute`, body)
  return { dispute: answer.dispute as Stripe.Dispute, payment_intent: session.payment_intent }
}

const close = (id: string, verdict: string) => rig.control(`disputes/${id}/close`, { verdict })

const refund = (payment_intent: unknown) =>
  rig.stripe.refunds.create({ payment_intent: String(payment_intent) })

async function eventTypes(): Promise<string[]> {
  const { data } = await rig.stripe.events.list({ type: 'charge.dispute.*' })
  return data.map(({ type }) => type).toReversed()
}

describe('a dispute', () => {
  it('is as Stripe tells of it: the whole charge, nine days to answer', async () => {
    const { dispute: opened, payment_intent } = await dispute()
    expect(await rig.stripe.disputes.retrieve(opened.id)).toMatchObject({
      object: 'dispute',
      amount: 249_220,
      currency: 'gbp',
      payment_intent,
      reason: 'fraudulent',
      status: 'needs_response',
      is_charge_refundable: false,
      evidence_details: { due_by: opened.created + 9 * 24 * 60 * 60, has_evidence: false },
    })
    const charge = await rig.stripe.charges.retrieve(String(opened.charge))
    expect(charge).toMatchObject({ disputed: true, amount_refunded: 0 })
    const listed = await rig.stripe.disputes.list({ payment_intent: String(payment_intent) })
    expect(listed.data.map(({ id }) => id)).toEqual([opened.id])
  })

  it('takes the money away, and brings it back when it is won', async () => {
    await rig.control('reset')
    const { dispute: opened, payment_intent } = await dispute({ reason: 'duplicate' })
    await expect(refund(payment_intent)).rejects.toMatchObject({ code: 'charge_disputed' })
    await close(opened.id, 'won')
    expect(await eventTypes()).toEqual([
      'charge.dispute.created',
      'charge.dispute.funds_withdrawn',
      'charge.dispute.funds_reinstated',
      'charge.dispute.closed',
    ])
    expect(await refund(payment_intent)).toMatchObject({ status: 'succeeded' })
  })

  it('that is lost stays lost, and nothing can be given back any more', async () => {
    const { dispute: opened, payment_intent } = await dispute()
    await close(opened.id, 'lost')
    await close(opened.id, 'won')
    expect(await rig.stripe.disputes.retrieve(opened.id)).toMatchObject({ status: 'lost' })
    await expect(refund(payment_intent)).rejects.toMatchObject({ code: 'charge_disputed' })
  })

  it('that is only a question of the bank’s leaves the money, which may be given back', async () => {
    await rig.control('reset')
    const { dispute: asked, payment_intent } = await dispute({ isInquiry: true })
    expect(asked).toMatchObject({ status: 'warning_needs_response', is_charge_refundable: true })
    expect(await refund(payment_intent)).toMatchObject({ status: 'succeeded' })
    expect((await close(asked.id, 'won')).dispute.status).toBe('warning_closed')
    expect(await eventTypes()).toEqual(['charge.dispute.created', 'charge.dispute.closed'])
  })

  it('comes by itself with Stripe’s test card for it', async () => {
    const { id } = await rig.stripe.checkout.sessions.create(sessionParams())
    await rig.control(`sessions/${id}/pay`, { card: '4000 0000 0000 0259' })
    const { payment_intent } = await rig.stripe.checkout.sessions.retrieve(id)
    const listed = await rig.stripe.disputes.list({ payment_intent: String(payment_intent) })
    expect(listed.data).toMatchObject([{ status: 'needs_response' }])
  })
})
