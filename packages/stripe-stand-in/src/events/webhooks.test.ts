import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Rig, sessionParams, startRig } from '../testing/rig'

let rig: Rig
beforeEach(async () => {
  rig = await startRig()
})
afterEach(() => rig.close())

async function createSession() {
  return (await rig.stripe.checkout.sessions.create(sessionParams())).id
}

const ofAPayment = [
  'payment_intent.created',
  'charge.succeeded',
  'payment_intent.succeeded',
  'checkout.session.completed',
]

function receivedTypes() {
  return rig.webhook.received.map(({ type }) => type)
}

async function deliveries() {
  return (await rig.get('deliveries')).deliveries as {
    type: string
    state: string
    attempts: { status?: number; error?: string }[]
  }[]
}

describe('events', () => {
  it('of a payment arrive, signed for the secret', async () => {
    const id = await createSession()
    await rig.control(`sessions/${id}/pay`)
    await rig.webhook.hasReceived(4)
    expect(receivedTypes().sort()).toEqual([...ofAPayment].sort())
    const completed = rig.webhook.received.find(({ type }) => type === 'checkout.session.completed')
    expect(completed).toMatchObject({
      object: 'event',
      livemode: false,
      data: { object: { id, payment_status: 'paid', status: 'complete', amount_total: 249_220 } },
    })
  })

  it('are listed in the order in which they happened, and each can be read', async () => {
    const id = await createSession()
    await rig.control(`sessions/${id}/pay`)
    const { data } = await rig.stripe.events.list()
    expect(data.map(({ type }) => type).reverse()).toEqual(ofAPayment)
    const [latest] = data
    expect(await rig.stripe.events.retrieve(String(latest?.id))).toMatchObject({ id: latest?.id })
  })

  it('of a declined payment and of the expiry after it', async () => {
    const id = await createSession()
    await rig.control(`sessions/${id}/decline`)
    await rig.stripe.checkout.sessions.expire(id)
    const { data } = await rig.stripe.events.list()
    expect(data.map(({ type }) => type).reverse()).toEqual([
      'payment_intent.created',
      'charge.failed',
      'payment_intent.payment_failed',
      'payment_intent.canceled',
      'checkout.session.expired',
    ])
  })

  it('name the request that caused them', async () => {
    const id = await createSession()
    const expired = await rig.stripe.checkout.sessions.expire(
      id,
      {},
      { idempotencyKey: 'expire-1' },
    )
    const { data } = await rig.stripe.events.list({ type: 'checkout.session.expired' })
    expect(data[0]?.request).toEqual({
      id: expired.lastResponse.requestId,
      idempotency_key: 'expire-1',
    })
  })

  it('are sent again, with the same id, until they are accepted', async () => {
    rig.webhook.answerNextWith(500, 302)
    await rig.stripe.checkout.sessions.expire(await createSession())
    await rig.control('deliveries/flush')
    await rig.control('deliveries/flush')
    await rig.control('deliveries/flush')
    expect(await deliveries()).toMatchObject([
      { state: 'delivered', attempts: [{ status: 500 }, { status: 302 }, { status: 200 }] },
    ])
    expect(receivedTypes()).toEqual(['checkout.session.expired'])
  })

  it('are sent again by themselves', async () => {
    const impatient = await startRig({ firstRetryMilliseconds: 10 })
    impatient.webhook.answerNextWith(500, 500)
    const { id } = await impatient.stripe.checkout.sessions.create(sessionParams())
    await impatient.stripe.checkout.sessions.expire(id)
    await impatient.webhook.hasReceived(1)
    await impatient.close()
  })

  it('say whether they were delivered', async () => {
    rig.webhook.answerNextWith(500, 500)
    await rig.stripe.checkout.sessions.expire(await createSession())
    await rig.control('deliveries/flush')
    const undelivered = await rig.stripe.events.list({ delivery_success: false })
    expect(undelivered.data).toHaveLength(1)
    await rig.control('deliveries/flush')
    await rig.control('deliveries/flush')
    const left = await rig.stripe.events.list({ delivery_success: false })
    expect(left.data).toHaveLength(0)
  })
})

describe('the next events', () => {
  it('can be lost, and are then only in the list', async () => {
    await rig.control('events/next', { kind: 'lose', type: 'checkout.session.completed' })
    const id = await createSession()
    await rig.control(`sessions/${id}/pay`)
    await rig.control('deliveries/flush')
    expect(receivedTypes()).not.toContain('checkout.session.completed')
    expect(receivedTypes()).toHaveLength(3)
    const listed = await rig.stripe.events.list({ type: 'checkout.session.completed' })
    expect(listed.data).toHaveLength(1)
  })

  it('the next events can be doubled', async () => {
    await rig.control('events/next', { kind: 'double', type: 'checkout.session.expired' })
    await rig.stripe.checkout.sessions.expire(await createSession())
    await rig.webhook.hasReceived(2)
    const [first, second] = rig.webhook.received
    expect(first?.id).toBe(second?.id)
  })

  it('can be held until they are let go', async () => {
    await rig.control('events/next', { kind: 'delay' })
    await rig.stripe.checkout.sessions.expire(await createSession())
    await rig.control('deliveries/flush')
    expect(receivedTypes()).toEqual([])
    await rig.control('deliveries/release')
    expect(receivedTypes()).toEqual(['checkout.session.expired'])
  })

  it('can be delayed for a time', async () => {
    await rig.control('events/next', { kind: 'delay', milliseconds: 50 })
    await rig.stripe.checkout.sessions.expire(await createSession())
    expect(receivedTypes()).toEqual([])
    await rig.webhook.hasReceived(1)
  })

  it('can arrive in reverse', async () => {
    await rig.control('events/next', { kind: 'reorder', count: 4 })
    const id = await createSession()
    await rig.control(`sessions/${id}/pay`)
    await rig.webhook.hasReceived(4)
    expect(receivedTypes()).toEqual([...ofAPayment].reverse())
  })

  it('can be sent again by hand', async () => {
    await rig.control('events/next', { kind: 'lose' })
    await rig.stripe.checkout.sessions.expire(await createSession())
    const { data } = await rig.stripe.events.list()
    await rig.control(`events/${data[0]?.id}/resend`)
    await rig.webhook.hasReceived(1)
    expect(rig.webhook.received[0]?.id).toBe(data[0]?.id)
  })
})
