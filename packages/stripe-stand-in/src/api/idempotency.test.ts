import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type Rig,
  createPaidSession,
  line,
  nowSeconds,
  sessionParams,
  startRig,
} from '../testing/rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
beforeEach(() => rig.control('reset'))
afterAll(() => rig.close())

function create(idempotencyKey: string, changes: Parameters<typeof sessionParams>[0] = {}) {
  return rig.stripe.checkout.sessions.create(sessionParams(changes), { idempotencyKey })
}

async function countSessions() {
  return (await rig.stripe.checkout.sessions.list({ limit: 100 })).data.length
}

describe('an idempotency key', () => {
  it('replays the first answer instead of doing the work again', async () => {
    const first = await create('order-1')
    const second = await create('order-1')
    expect(second).toEqual(first)
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect(second.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId)
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
    expect(await countSessions()).toBe(1)
  })

  it('replays the answer as it was, whatever became of the session', async () => {
    const first = await create('order-1')
    await rig.control(`sessions/${first.id}/pay`)
    expect(await create('order-1')).toMatchObject({ id: first.id, status: 'open' })
  })

  it('refuses other parameters', async () => {
    await create('order-1')
    await expect(create('order-1', { client_reference_id: 'other' })).rejects.toMatchObject({
      type: 'StripeIdempotencyError',
      rawType: 'idempotency_error',
      statusCode: 400,
      message: expect.stringContaining('same parameters'),
    })
  })

  it('refuses another endpoint', async () => {
    await create('order-1')
    const refund = rig.stripe.refunds.create({ charge: 'ch_1' }, { idempotencyKey: 'order-1' })
    await expect(refund).rejects.toMatchObject({
      type: 'StripeIdempotencyError',
      message: expect.stringContaining('same endpoint'),
    })
  })

  it('answers 409 while a request with the same key is in progress', async () => {
    await rig.control('requests/next', { kind: 'hang', milliseconds: 300 })
    const outcomes = await Promise.allSettled([create('order-1'), create('order-1')])
    const refused = outcomes.find(({ status }) => status === 'rejected')
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(refused).toMatchObject({
      reason: { statusCode: 409, code: 'idempotency_key_in_use' },
    })
    expect(await countSessions()).toBe(1)
  })

  it('remembers nothing of a request that was refused before it began', async () => {
    await expect(create('order-1', { line_items: [line('Sticker', 29)] })).rejects.toThrow()
    expect(await create('order-1')).toMatchObject({ status: 'open' })
  })

  it('replays a refusal that came from doing the work', async () => {
    const options = { idempotencyKey: 'refund-1' }
    const refund = () => rig.stripe.refunds.create({ payment_intent: 'pi_none' }, options)
    await expect(refund()).rejects.toMatchObject({ code: 'resource_missing' })
    await expect(refund()).rejects.toMatchObject({
      code: 'resource_missing',
      headers: { 'idempotent-replayed': 'true' },
    })
  })

  it('refunds once, however often it is sent', async () => {
    const session = await createPaidSession(rig)
    const refund = () =>
      rig.stripe.refunds.create(
        { payment_intent: String(session.payment_intent), amount: 100 },
        { idempotencyKey: 'refund-1' },
      )
    const ids = (await Promise.all([refund(), refund(), refund()])).map(({ id }) => id)
    expect(new Set(ids).size).toBe(1)
  })

  it('is forgotten after a day', async () => {
    const first = await create('order-1', { expires_at: nowSeconds() + 3600 })
    await rig.control('clock/advance', { seconds: 24 * 60 * 60 + 1 })
    const later = nowSeconds() + 24 * 60 * 60 + 3600
    expect((await create('order-1', { expires_at: later })).id).not.toBe(first.id)
  })

  it('is the same whatever the order of the parameters', async () => {
    const send = (body: string) =>
      fetch(`${rig.url}/v1/refunds`, {
        method: 'POST',
        headers: {
          authorization: 'Bearer sk_test_abc',
          'content-type': 'application/x-www-form-urlencoded',
          'idempotency-key': 'refund-1',
        },
        body,
      })
    await send('charge=ch_1&amount=5')
    const again = await send('amount=5&charge=ch_1')
    expect(again.headers.get('idempotent-replayed')).toBe('true')
  })
})
