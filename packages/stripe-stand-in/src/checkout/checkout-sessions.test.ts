import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Rig, line, nowSeconds, sessionParams, startRig } from '../testing/rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

function create(changes: Parameters<typeof sessionParams>[0] = {}) {
  return rig.stripe.checkout.sessions.create(sessionParams(changes))
}

describe('creating a session', () => {
  it('answers with an open, unpaid session whose total is the sum of its lines', async () => {
    const session = await create({ metadata: { order: '1' } })
    expect(session).toMatchObject({
      object: 'checkout.session',
      amount_subtotal: 249_220,
      amount_total: 249_220,
      currency: 'gbp',
      client_reference_id: 'order-1',
      customer_email: 'ada@example.com',
      metadata: { order: '1' },
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
    })
    expect(session.id).toMatch(/^cs_test_\w{58}$/)
    expect(session.url).toMatch(new RegExp(`^http://localhost:\\d+/c/pay/${session.id}$`))
  })

  it('multiplies the unit amount by the quantity', async () => {
    const session = await create({ line_items: [{ ...line('Place', 3333), quantity: 3 }] })
    expect(session.amount_total).toBe(9999)
  })

  it('lasts 24 hours unless told otherwise', async () => {
    const session = await create()
    expect(session.expires_at - session.created).toBe(24 * 60 * 60)
  })

  it('takes an end between 30 minutes and 24 hours from now', async () => {
    const expiresAt = nowSeconds() + 30 * 60
    expect((await create({ expires_at: expiresAt })).expires_at).toBe(expiresAt)
  })

  it.each([
    ['29 minutes', { expires_at: nowSeconds() + 28 * 60 }, 'expires_at'],
    ['25 hours', { expires_at: nowSeconds() + 25 * 60 * 60 }, 'expires_at'],
    ['a total of 29p', { line_items: [line('Sticker', 29)] }, 'line_items'],
    ['no lines', { line_items: [] }, 'line_items'],
    ['another currency', { currency: 'eur' }, 'currency'],
    ['a success address without a scheme', { success_url: 'localhost/ok' }, 'success_url'],
    ['a script as cancel address', { cancel_url: 'javascript:alert(1)' }, 'cancel_url'],
    ['an impossible e-mail address', { customer_email: 'ada' }, 'customer_email'],
    [
      'a reference of 201 characters',
      { client_reference_id: 'x'.repeat(201) },
      'client_reference_id',
    ],
    ['an empty e-mail address', { customer_email: '' }, 'customer_email'],
    [
      'a quantity of 0',
      { line_items: [{ ...line('Place', 100), quantity: 0 }] },
      'line_items[0][quantity]',
    ],
    [
      'a negative price',
      { line_items: [line('Discount', -100)] },
      'line_items[0][price_data][unit_amount]',
    ],
    [
      'half a penny',
      { line_items: [line('Place', 100.5)] },
      'line_items[0][price_data][unit_amount]',
    ],
  ])('refuses %s', async (_case, changes, param) => {
    await expect(create(changes)).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      statusCode: 400,
      param,
    })
  })

  it('takes a total of 30p', async () => {
    expect((await create({ line_items: [line('Sticker', 30)] })).amount_total).toBe(30)
  })

  it('says so when it has no behaviour for a parameter that Stripe has', async () => {
    await expect(create({ allow_promotion_codes: true })).rejects.toMatchObject({
      message: expect.stringContaining('local stand-in does nothing with it'),
    })
    await expect(create({ mode: 'subscription' })).rejects.toMatchObject({ statusCode: 400 })
  })
})

describe('reading a session', () => {
  it('lists its lines with their descriptions and amounts', async () => {
    const { id } = await create()
    const lines = await rig.stripe.checkout.sessions.listLineItems(id, { limit: 1 })
    expect(lines.has_more).toBe(true)
    expect(lines.data[0]).toMatchObject({
      object: 'item',
      description: 'Level 4 Certificate × 3',
      amount_total: 229_320,
      quantity: 1,
      price: { unit_amount: 229_320 },
    })
  })

  it('includes the lines and the payment when asked to expand them', async () => {
    const { id } = await create()
    await rig.control(`sessions/${id}/pay`)
    const session = await rig.stripe.checkout.sessions.retrieve(id, {
      expand: ['line_items', 'payment_intent.latest_charge'],
    })
    expect(session.line_items?.data).toHaveLength(2)
    expect(session.payment_intent).toMatchObject({
      object: 'payment_intent',
      amount_received: 249_220,
      latest_charge: { object: 'charge', amount: 249_220, paid: true },
    })
  })

  it('is found by its payment intent', async () => {
    const { id } = await create()
    await rig.control(`sessions/${id}/pay`)
    const { payment_intent: intent } = await rig.stripe.checkout.sessions.retrieve(id)
    const found = await rig.stripe.checkout.sessions.list({ payment_intent: String(intent) })
    expect(found.data.map((session) => session.id)).toEqual([id])
  })

  it('answers 404 for a session that does not exist', async () => {
    await expect(rig.stripe.checkout.sessions.retrieve('cs_test_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      message: "No such checkout.session: 'cs_test_none'",
      requestId: expect.stringMatching(/^req_/),
    })
  })
})

describe('ending a session', () => {
  it('expires an open session and tells of it', async () => {
    const { id } = await create()
    const expired = await rig.stripe.checkout.sessions.expire(id)
    expect(expired).toMatchObject({ status: 'expired', payment_status: 'unpaid', url: null })
    const events = await rig.stripe.events.list({ type: 'checkout.session.expired', limit: 1 })
    expect(events.data[0]?.data.object).toMatchObject({ id, status: 'expired' })
  })

  it('does not expire a session that is paid, nor one that is expired', async () => {
    const paid = await create()
    await rig.control(`sessions/${paid.id}/pay`)
    await expect(rig.stripe.checkout.sessions.expire(paid.id)).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('has a status of complete'),
    })
    const expired = await create()
    await rig.stripe.checkout.sessions.expire(expired.id)
    await expect(rig.stripe.checkout.sessions.expire(expired.id)).rejects.toMatchObject({
      message: expect.stringContaining('has a status of expired'),
    })
  })

  it('completes a session that is paid', async () => {
    const { id } = await create()
    await rig.control(`sessions/${id}/pay`, { name: 'Ada Lovelace' })
    const session = await rig.stripe.checkout.sessions.retrieve(id)
    expect(session).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      customer_details: { email: 'ada@example.com', name: 'Ada Lovelace' },
      url: null,
    })
    const intent = await rig.stripe.paymentIntents.retrieve(String(session.payment_intent))
    expect(intent).toMatchObject({ status: 'succeeded', amount: 249_220, amount_received: 249_220 })
    const charges = await rig.stripe.charges.list({ payment_intent: intent.id })
    expect(charges.data).toHaveLength(1)
    expect(await rig.stripe.charges.retrieve(String(intent.latest_charge))).toEqual(charges.data[0])
  })

  it('leaves a declined session open, to be paid with another card', async () => {
    const { id } = await create({
      payment_intent_data: { description: 'Order 1', metadata: { order: '1' } },
    })
    await rig.control(`sessions/${id}/decline`)
    const declined = await rig.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] })
    expect(declined).toMatchObject({
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: {
        description: 'Order 1',
        metadata: { order: '1' },
        status: 'requires_payment_method',
        last_payment_error: { code: 'card_declined' },
      },
    })
    await rig.control(`sessions/${id}/pay`)
    const paid = await rig.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] })
    expect(paid).toMatchObject({
      status: 'complete',
      payment_intent: { status: 'succeeded', last_payment_error: null },
    })
  })

  it('expires by itself when its time has come', async () => {
    const { id } = await create({ expires_at: nowSeconds() + 31 * 60 })
    await rig.control('clock/advance', { seconds: 32 * 60 })
    expect(await rig.stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'expired' })
    expect(await rig.control(`sessions/${id}/pay`)).toMatchObject({
      error: { message: 'The session is expired.' },
    })
  })
})
