import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Rig, newClient, sessionParams, startRig } from '../testing/rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
beforeEach(() => rig.control('reset'))
afterAll(() => rig.close())

const path = '/v1/checkout/sessions'
const create = (options: object = {}) =>
  rig.stripe.checkout.sessions.create(sessionParams(), options)
const countSessions = async () => (await rig.get('state')).sessions.length

describe('the next requests', () => {
  it('can fail before they do anything', async () => {
    await rig.control('requests/next', { kind: 'fail', path })
    await expect(create({ idempotencyKey: 'a' })).rejects.toMatchObject({
      type: 'StripeAPIError',
      statusCode: 500,
    })
    expect(await countSessions()).toBe(0)
    expect(await create({ idempotencyKey: 'a' })).toMatchObject({ status: 'open' })
  })

  it('can fail after they did their work, which the same key then finds', async () => {
    await rig.control('requests/next', { kind: 'fail', at: 'after', path, status: 503 })
    await expect(create({ idempotencyKey: 'a' })).rejects.toMatchObject({ statusCode: 503 })
    expect(await countSessions()).toBe(1)
    await create({ idempotencyKey: 'a' })
    expect(await countSessions()).toBe(1)
  })

  it('can fail for good, so that the same key replays the failure', async () => {
    await rig.control('requests/next', { kind: 'fail', at: 'after', isReplayed: true })
    await expect(create({ idempotencyKey: 'a' })).rejects.toMatchObject({ statusCode: 500 })
    await expect(create({ idempotencyKey: 'a' })).rejects.toMatchObject({
      statusCode: 500,
      headers: { 'idempotent-replayed': 'true' },
    })
  })

  it('can hang before they do anything, and do nothing for a caller who has gone', async () => {
    await rig.control('requests/next', { kind: 'hang', path })
    await expect(create({ timeout: 100 })).rejects.toMatchObject({
      type: 'StripeConnectionError',
    })
    expect(await countSessions()).toBe(0)
  })

  it('can hang after they did their work, which the same key then finds', async () => {
    await rig.control('requests/next', { kind: 'hang', at: 'after', path })
    // Long enough for the work to be done on a machine that is busy.
    const options = { idempotencyKey: 'a', timeout: 2_000 }
    await expect(create(options)).rejects.toMatchObject({ type: 'StripeConnectionError' })
    expect(await countSessions()).toBe(1)
    await create(options)
    expect(await countSessions()).toBe(1)
  })

  it('can lose their connection after they did their work', async () => {
    await rig.control('requests/next', { kind: 'drop', at: 'after', path })
    const response = fetch(`${rig.url}${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_abc' },
      body: new URLSearchParams({
        mode: 'payment',
        success_url: 'http://localhost:3000/',
        'line_items[0][quantity]': '1',
        'line_items[0][price_data][currency]': 'gbp',
        'line_items[0][price_data][unit_amount]': '100',
        'line_items[0][price_data][product_data][name]': 'Place',
      }),
    })
    await expect(response).rejects.toThrow('fetch failed')
    expect(await countSessions()).toBe(1)
  })

  it('that were cut off are retried once by the real client of itself', async () => {
    const stripe = newClient(Number(new URL(rig.url).port), { maxNetworkRetries: 0 })
    await rig.control('requests/next', { kind: 'drop', at: 'after', path })
    await stripe.checkout.sessions.create(sessionParams())
    expect(await countSessions()).toBe(1)
  })

  it('are only those that match', async () => {
    await rig.control('requests/next', { kind: 'fail', method: 'POST', path: '/v1/refunds' })
    await create()
    await rig.stripe.refunds.list()
    await expect(rig.stripe.refunds.create({ charge: 'ch_1' })).rejects.toMatchObject({
      statusCode: 500,
    })
  })
})

describe('a session', () => {
  it('can be paid with another of the test cards', async () => {
    const { id } = await create()
    const outcome = await rig.control(`sessions/${id}/pay`, { card: '4000 0000 0000 9995' })
    expect(outcome).toMatchObject({
      reason: 'declined',
      message: 'Your card has insufficient funds.',
    })
  })

  it('can be expired as if its time had come', async () => {
    const { id } = await create()
    expect(await rig.control(`sessions/${id}/expire`)).toMatchObject({
      session: { status: 'expired' },
    })
    expect(await rig.control(`sessions/${id}/pay`)).toHaveProperty('error')
  })
})

describe('a control', () => {
  it.each([
    ['events/next', { kind: 'forget' }],
    ['events/next', { kind: 'lose', often: 3 }],
    ['requests/next', {}],
    ['clock/advance', { seconds: -1 }],
    ['sessions/cs_test_none/pay', {}],
    ['nonsense', {}],
  ])('that is used wrongly says how: %s %j', async (control, body) => {
    expect(await rig.control(control, body)).toEqual({
      error: { message: expect.stringMatching(/README|There is no session/) },
    })
  })

  it('is not for web pages', async () => {
    const response = await fetch(`${rig.url}/_stand-in/reset`, {
      method: 'POST',
      headers: { origin: 'http://evil.example' },
    })
    expect(response.status).toBe(403)
  })

  it('forgets everything at a reset', async () => {
    await create()
    await rig.control('events/next', { kind: 'lose' })
    await rig.control('requests/next', { kind: 'fail' })
    await rig.control('reset')
    expect(await rig.get('state')).toMatchObject({
      sessions: [],
      events: [],
      fates: [],
      faults: [],
    })
  })

  it('tells that the stand-in is well', async () => {
    expect(await rig.get('health')).toMatchObject({ status: 'ok' })
  })
})
