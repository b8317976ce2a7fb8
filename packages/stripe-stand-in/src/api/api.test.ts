import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import Stripe from 'stripe'
import { type Rig, newClient, sessionParams, startRig } from '../testing/rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

function client(key: string, config: object = {}) {
  const port = Number(new URL(rig.url).port)
  return new Stripe(key, { host: '127.0.0.1', port, protocol: 'http', telemetry: false, ...config })
}

describe('a request', () => {
  it.each(['sk_live_abc', 'pk_test_abc', 'nonsense'])('is refused with the key %s', async (key) => {
    await expect(client(key).refunds.list()).rejects.toMatchObject({
      type: 'StripeAuthenticationError',
      statusCode: 401,
    })
  })

  it('is refused without a key', async () => {
    const response = await fetch(`${rig.url}/v1/refunds`)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
  })

  it('is refused when it speaks another version than the schemas were made from', async () => {
    const stripe = client('sk_test_abc', { apiVersion: '2020-08-27' })
    await expect(stripe.refunds.list()).rejects.toMatchObject({
      message: expect.stringContaining('Invalid Stripe API version: 2020-08-27'),
    })
  })

  it('is answered with its id and the version', async () => {
    const { lastResponse } = await rig.stripe.refunds.list()
    expect(lastResponse.requestId).toMatch(/^req_\w{14}$/)
    expect(lastResponse.apiVersion).toBe(Stripe.API_VERSION)
  })

  it('is refused at an address that the stand-in does not have', async () => {
    await expect(rig.stripe.customers.create({})).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      statusCode: 404,
      message: expect.stringContaining('Unrecognized request URL (POST: /v1/customers)'),
    })
  })

  it('is refused when its body is JSON', async () => {
    const response = await fetch(`${rig.url}/v1/refunds`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_abc', 'content-type': 'application/json' },
      body: '{"payment_intent":"pi_1"}',
    })
    expect(response.status).toBe(400)
  })

  it('is refused when it is larger than 1 MB', async () => {
    const response = await fetch(`${rig.url}/v1/refunds`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_abc' },
      body: 'x'.repeat(1024 * 1024 + 1),
    })
    expect(response.status).toBe(413)
  })
})

describe('parameters', () => {
  const create = (changes: object) => rig.stripe.checkout.sessions.create(sessionParams(changes))

  it('that Stripe does not have are refused by name, at any depth', async () => {
    const line = { quantity: 1, price_data: { currency: 'gbp', product_data: { title: 'x' } } }
    await expect(create({ total: 5, line_items: [line] })).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      code: 'parameter_unknown',
      message: expect.stringContaining('line_items[0][price_data][product_data][title]'),
    })
    await expect(create({ total: 5 })).rejects.toMatchObject({
      code: 'parameter_unknown',
      message: 'Received unknown parameter: total',
      param: 'total',
    })
  })

  it('of an older version are refused', async () => {
    await expect(create({ payment_method_types: ['card'] })).rejects.toMatchObject({
      code: 'parameter_unknown',
      param: 'payment_method_types',
    })
    await expect(create({ ui_mode: 'hosted' })).rejects.toMatchObject({
      message: 'Invalid ui_mode: must be one of elements, embedded_page, form, hosted_page',
      param: 'ui_mode',
    })
  })

  it('that are missing are named', async () => {
    const line = { quantity: 1, price_data: { unit_amount: 100, product_data: { name: 'x' } } }
    await expect(create({ line_items: [line] })).rejects.toMatchObject({
      code: 'parameter_missing',
      param: 'line_items[0][price_data][currency]',
    })
  })

  it.each([
    [{ expires_at: 'soon' }, 'expires_at', 'Invalid integer: soon'],
    [{ allow_promotion_codes: 'yes' }, 'allow_promotion_codes', 'Invalid boolean: yes'],
    [{ line_items: 'all' }, 'line_items', 'Invalid array'],
    [{ metadata: 'x' }, 'metadata', 'Invalid object'],
    [{ client_reference_id: { a: 1 } }, 'client_reference_id', 'Invalid string'],
  ])('of the wrong type are refused: %j', async (changes, param, message) => {
    await expect(create(changes)).rejects.toMatchObject({ param, message })
  })

  it('keep metadata within its limits, as strings, and drop what is empty', async () => {
    const { metadata } = await create({ metadata: { seats: 3, empty: '' } })
    expect(metadata).toEqual({ seats: '3' })
    const tooMany = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, 'v']))
    await expect(create({ metadata: tooMany })).rejects.toMatchObject({ param: 'metadata' })
    await expect(create({ metadata: { k: 'v'.repeat(501) } })).rejects.toMatchObject({
      param: 'metadata[k]',
    })
  })

  it('cannot expand what is not there', async () => {
    const { id } = await create({})
    const expand = ['customer_details']
    await expect(rig.stripe.checkout.sessions.retrieve(id, { expand })).rejects.toMatchObject({
      message: 'This property cannot be expanded (customer_details).',
    })
  })
})

describe('lists', () => {
  it('page from the newest to the oldest and back', async () => {
    await rig.control('reset')
    const ids: string[] = []
    for (let made = 0; made < 5; made += 1) {
      ids.unshift((await rig.stripe.checkout.sessions.create(sessionParams())).id)
    }
    const { sessions } = rig.stripe.checkout
    const first = await sessions.list({ limit: 2 })
    expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/checkout/sessions' })
    expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    const last = await sessions.list({ limit: 3, starting_after: String(ids[1]) })
    expect(last.has_more).toBe(false)
    expect(last.data.map(({ id }) => id)).toEqual(ids.slice(2))
    const back = await sessions.list({ limit: 2, ending_before: String(ids[3]) })
    expect(back.has_more).toBe(true)
    expect(back.data.map(({ id }) => id)).toEqual(ids.slice(1, 3))
    const all = await sessions.list({ limit: 2 }).autoPagingToArray({ limit: 100 })
    expect(all.map(({ id }) => id)).toEqual(ids)
  })

  it('refuse a limit that is not between 1 and 100', async () => {
    await expect(rig.stripe.events.list({ limit: 0 })).rejects.toMatchObject({ param: 'limit' })
    await expect(rig.stripe.events.list({ limit: 101 })).rejects.toMatchObject({ param: 'limit' })
  })

  it('take a range of creation times', async () => {
    const future = Math.floor(Date.now() / 1000) + 1000
    const { sessions } = rig.stripe.checkout
    expect((await sessions.list({ created: { gte: future } })).data).toEqual([])
    expect((await sessions.list({ created: { lt: future } })).data).not.toEqual([])
  })
})

describe('the real client', () => {
  it('retries a server error with the same idempotency key', async () => {
    const stripe = newClient(Number(new URL(rig.url).port), { maxNetworkRetries: 2 })
    await rig.control('reset')
    await rig.control('requests/next', { kind: 'fail', at: 'after', path: '/v1/checkout/sessions' })
    const session = await stripe.checkout.sessions.create(sessionParams())
    const all = await stripe.checkout.sessions.list()
    expect(all.data.map(({ id }) => id)).toEqual([session.id])
  })
})
