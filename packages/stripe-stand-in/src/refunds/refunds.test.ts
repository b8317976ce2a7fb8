import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Rig, createPaidSession, sessionParams, startRig } from '../testing/rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

async function pay() {
  const session = await createPaidSession(rig)
  const payment_intent = String(session.payment_intent)
  const charge = (await rig.stripe.charges.list({ payment_intent })).data[0]
  if (!charge) throw new Error('A paid session has a charge.')
  return { payment_intent, charge }
}

describe('a refund', () => {
  it('gives everything back when no amount is named', async () => {
    const { payment_intent, charge } = await pay()
    const refund = await rig.stripe.refunds.create({
      payment_intent,
      reason: 'requested_by_customer',
      metadata: { creditNote: 'C-1' },
    })
    expect(refund).toMatchObject({
      object: 'refund',
      amount: 249_220,
      charge: charge.id,
      payment_intent,
      reason: 'requested_by_customer',
      status: 'succeeded',
      metadata: { creditNote: 'C-1' },
    })
    expect(await rig.stripe.refunds.retrieve(refund.id)).toEqual(refund)
    expect(await rig.stripe.charges.retrieve(charge.id, { expand: ['refunds'] })).toMatchObject({
      amount_refunded: 249_220,
      refunded: true,
      refunds: { data: [{ id: refund.id }] },
    })
  })

  it('gives parts back, by charge as well, until nothing is left', async () => {
    const { payment_intent, charge } = await pay()
    const first = await rig.stripe.refunds.create({ charge: charge.id, amount: 200_000 })
    const rest = await rig.stripe.refunds.create({ payment_intent })
    expect(rest.amount).toBe(49_220)
    const listed = await rig.stripe.refunds.list({ payment_intent })
    expect(listed.data.map(({ id }) => id)).toEqual([rest.id, first.id])
    await expect(rig.stripe.refunds.create({ payment_intent })).rejects.toMatchObject({
      statusCode: 400,
      code: 'charge_already_refunded',
    })
  })

  it('is never more than what was paid and is not given back', async () => {
    const { payment_intent } = await pay()
    await rig.stripe.refunds.create({ payment_intent, amount: 200_000 })
    await expect(
      rig.stripe.refunds.create({ payment_intent, amount: 49_221 }),
    ).rejects.toMatchObject({
      param: 'amount',
      message: 'Refund amount (£492.21) is greater than unrefunded amount on charge (£492.20)',
    })
  })

  it('is never more than what was paid when many are asked for at once', async () => {
    const { payment_intent, charge } = await pay()
    await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        rig.stripe.refunds.create({ payment_intent, amount: 100_000 }),
      ),
    )
    expect((await rig.stripe.charges.retrieve(charge.id)).amount_refunded).toBe(200_000)
  })

  it.each([
    [{}, 'payment_intent'],
    [{ payment_intent: 'pi_1', amount: 0 }, 'amount'],
    [{ payment_intent: 'pi_none' }, 'payment_intent'],
    [{ charge: 'ch_none' }, 'charge'],
    [{ charge: 'ch_1', reason: 'because' as never }, 'reason'],
    [{ charge: 'ch_1', reverse_transfer: true }, 'reverse_transfer'],
  ])('is refused for %j', async (params, param) => {
    await expect(rig.stripe.refunds.create(params)).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      param,
    })
  })

  it('is refused where nothing was paid', async () => {
    const { id } = await rig.stripe.checkout.sessions.create(sessionParams())
    await rig.control(`sessions/${id}/decline`)
    const session = await rig.stripe.checkout.sessions.retrieve(id)
    await expect(
      rig.stripe.refunds.create({ payment_intent: String(session.payment_intent) }),
    ).rejects.toMatchObject({ message: expect.stringContaining('successful charge') })
  })

  it('tells of itself and of the charge', async () => {
    const { payment_intent, charge } = await pay()
    const refund = await rig.stripe.refunds.create({ payment_intent, amount: 100 })
    const events = await rig.stripe.events.list({
      types: ['refund.*', 'charge.refunded'],
      limit: 2,
    })
    expect(events.data).toMatchObject([
      {
        type: 'charge.refunded',
        data: {
          object: { id: charge.id, amount_refunded: 100, refunded: false },
          previous_attributes: { amount_refunded: 0 },
        },
        request: { id: refund.lastResponse.requestId },
      },
      { type: 'refund.created', data: { object: { id: refund.id } } },
    ])
  })

  it('can fail afterwards, so that the money is owed again', async () => {
    const { payment_intent, charge } = await pay()
    const refund = await rig.stripe.refunds.create({ payment_intent })
    await rig.control(`refunds/${refund.id}/fail`)
    expect(await rig.stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'failed' })
    expect(await rig.stripe.charges.retrieve(charge.id)).toMatchObject({
      amount_refunded: 0,
      refunded: false,
    })
    expect(await rig.stripe.refunds.create({ payment_intent })).toMatchObject({ amount: 249_220 })
  })
})
