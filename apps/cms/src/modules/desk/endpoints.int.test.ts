import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CourseRun, Order, Payment } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'

import { saveSettings } from '@cms-seed/factories/settings'
import { crashingPayload } from '@cms-support/crashing-payload'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import { book, booker, checkOut, startTestShop, type TestShop } from '@cms-support/test-shop'
import { gatherToday, type Task } from '../today'
import { compareAndSet } from '../../database/compare-and-set'
import { changeContact } from '../changes'
import { holdSeats } from '../seats'
import { giveUpOrder } from '../checkout/give-up-order'
import { sendDueEmails } from '../letters/send-due-emails'
import { loadOrder } from '../orders/find-order'
import { checkRefund } from '../payments/refunds/check-refund'

let shop: TestShop
let rest: Rest
let token: string
let staff: Staff
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  staff = await createStaff(shop.payload)
  token = await signIn(shop.payload, 'bookings')
})
afterAll(() => shop.stop())

describe('staff with bookings to handle', () => {
  it('refund one place of two: the seat is free, the customer told, the time line says who', async () => {
    const { order, runId } = await paidOrder(2)
    const [first] = await shop.find('bookings', order)
    const body = { bookingIds: [first!.id], reason: 'Ill on the day' }
    const answer = await post(`/orders/${order.id}/refunds`, body)
    expect(answer).toMatchObject({ status: 200, body: { status: 'succeeded', backPence: 76_440 } })
    expect(await shop.seats(runId)).toMatchObject({ available: 1, booked: 1 })
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'booked' })
    const subjects = (await shop.find('emails', order)).map(({ subject }) => subject)
    expect(subjects).toContain(`Refund for ${order.reference}: £764.40`)
    const events = await shop.find('order-events', order)
    expect(events).toContainEqual(
      expect.objectContaining({ text: 'Money sent back', by: expect.any(String) }),
    )
  })

  it('try a failed refund again: the money goes back once, however often they press', async () => {
    const { order } = await paidOrder(1)
    const [payment] = await shop.find('payments', order)
    await pointPaymentAt(order, 'pi_nobody_knows')
    const [booking] = await shop.find('bookings', order)
    const body = { bookingIds: [booking!.id], reason: 'Ill on the day' }
    const failed = await post(`/orders/${order.id}/refunds`, body)
    expect(failed).toMatchObject({ status: 200, body: { status: 'failed' } })
    const [refund] = await shop.find('refunds', order)
    const again = () =>
      post(`/orders/${order.id}/refunds/failed`, { refundId: refund!.id, way: 'again' })
    expect(await again()).toMatchObject({ status: 200, body: { status: 'failed' } })
    await pointPaymentAt(order, payment!.paymentIntentId!)
    const answers = await Promise.all([again(), again(), again()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await again()).body).toMatchObject({ status: 'succeeded', backPence: 76_440 })
    expect(await refundsAtStripe(payment!)).toMatchObject([{ amount: 76_440 }])
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'refunded' })
    expect(await shop.find('credit-notes', order)).toHaveLength(1)
    const texts = (await shop.find('order-events', order)).map(({ text }) => text)
    expect(texts.filter((text) => text === 'Refund tried again')).toHaveLength(2)
  })

  it('try a refund again that the customer’s bank sent back, though Stripe says so twice', async () => {
    const { order } = await paidOrder(1)
    const [booking] = await shop.find('bookings', order)
    const body = { bookingIds: [booking!.id], reason: 'Ill on the day' }
    await post(`/orders/${order.id}/refunds`, body)
    const [sent] = await shop.find('refunds', order)
    await shop.standIn.control(`refunds/${sent!.stripeRefundId}/fail`)
    await checkRefund(shop.open(), sent!.stripeRefundId!)
    expect(await shop.find('refunds', order)).toMatchObject([{ status: 'failed' }])
    await post(`/orders/${order.id}/refunds/failed`, { refundId: sent!.id, way: 'again' })
    await checkRefund(shop.open(), sent!.stripeRefundId!)
    const [resent] = await shop.find('refunds', order)
    expect(resent).toMatchObject({ status: 'succeeded', followUpDone: true })
    expect(resent!.stripeRefundId).not.toBe(sent!.stripeRefundId)
  })

  it('pay back another way what Stripe cannot: the order is over, the customer is told, once', async () => {
    const { order } = await paidOrder(1)
    await pointPaymentAt(order, 'pi_nobody_knows')
    const [booking] = await shop.find('bookings', order)
    await post(`/orders/${order.id}/refunds`, { bookingIds: [booking!.id], reason: 'Ill' })
    const [refund] = await shop.find('refunds', order)
    const byHand = { refundId: refund!.id, way: 'by-hand' }
    const press = () => post(`/orders/${order.id}/refunds/failed`, byHand)
    await Promise.all([press(), press(), press()])
    expect(await shop.find('refunds', order)).toMatchObject([{ status: 'by-hand' }])
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'refunded' })
    expect(await shop.find('credit-notes', order)).toHaveLength(1)
    const told = (await shop.find('emails', order)).filter(({ text }) =>
      text.includes('so we pay it back another way'),
    )
    expect(told).toHaveLength(1)
  })

  it('are told of a refund to be paid back by hand until they say that it is paid, once', async () => {
    const { order } = await paidOrder(1)
    await pointPaymentAt(order, 'pi_nobody_knows')
    const [booking] = await shop.find('bookings', order)
    await post(`/orders/${order.id}/refunds`, { bookingIds: [booking!.id], reason: 'Ill' })
    const [refund] = await shop.find('refunds', order)
    const body = { refundId: refund!.id }
    const paid = () => post(`/orders/${order.id}/refunds/by-hand`, body)
    expect(await paid()).toMatchObject({ status: 403 })
    await post(`/orders/${order.id}/refunds/failed`, { ...body, way: 'by-hand' })
    const words = /^\d+ refunds? (is|are) to be paid back by hand/
    const before = await tasksWith(words)
    expect(before).toMatchObject([{ href: expect.stringContaining('[equals]=by-hand') as unknown }])

    const answers = await Promise.all([paid(), paid(), paid()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await shop.find('refunds', order)).toMatchObject([{ status: 'paid-by-hand' }])
    expect(await tasksWith(words)).not.toEqual(before)
    const said = (await shop.find('order-events', order)).filter(
      ({ text }) => text === 'Paid back by hand',
    )
    expect(said).toMatchObject([{ by: 'The bookings' }])
  })

  it('are told of money that somebody gave back in Stripe’s dashboard, once', async () => {
    await saveSettings(shop.payload)
    const { order } = await paidOrder(2)
    const [payment] = await shop.find('payments', order)
    const refund = await refundAtStripe(payment!)
    await Promise.all([checkRefund(shop.open(), refund), checkRefund(shop.open(), refund)])
    const texts = (await shop.find('order-events', order)).map(({ text }) => text)
    expect(texts.filter((text) => text.includes('£100.00 given back in Stripe'))).toHaveLength(1)
    const subjects = (await shop.find('emails', order)).map(({ subject }) => subject)
    expect(subjects.filter((subject) => subject.includes('dashboard'))).toHaveLength(1)
    expect(await shop.find('refunds', order)).toEqual([])
  })

  it('cannot try the refund of another order', async () => {
    const [mine, other] = [await paidOrder(1), await paidOrder(1)]
    const [booking] = await shop.find('bookings', other.order)
    const body = { bookingIds: [booking!.id], reason: 'Ill on the day' }
    await post(`/orders/${other.order.id}/refunds`, body)
    const [refund] = await shop.find('refunds', other.order)
    const again = { refundId: refund!.id, way: 'again' }
    expect((await post(`/orders/${mine.order.id}/refunds/failed`, again)).status).toBe(404)
  })

  it('put somebody else into a place, who gets the joining instructions', async () => {
    const { order } = await paidOrder(1)
    const [booking] = await shop.find('bookings', order)
    const body = { bookingId: booking!.id, name: 'Cy Press', email: 'cy@press.example' }
    expect((await post(`/orders/${order.id}/delegates`, body)).status).toBe(200)
    expect((await shop.find('bookings', order))[0]).toMatchObject({ delegateName: 'Cy Press' })
    expect((await shop.find('emails', order)).map(({ to }) => to)).toContain('cy@press.example')
  })

  it('send an e-mail again', async () => {
    const { order } = await paidOrder(1)
    await sendDueEmails(shop.open())
    const [email] = await shop.find('emails', order)
    expect(email).toMatchObject({ status: 'sent' })
    expect((await post(`/orders/${order.id}/emails`, { emailId: email!.id })).status).toBe(200)
    expect(await shop.find('emails', order)).toHaveLength(2)
  })

  it('change how the customer is reached: what was before is on the time line, papers stay, e-mails follow', async () => {
    const { order } = await paidOrder(1)
    const contact = { ...booker, name: 'Nora Peake', email: 'nora@peake.example' }
    const body = { ...contact, purchaseOrderNumber: 'PO-7781' }
    const [waiting] = await shop.find('emails', order)
    const [invoice] = await shop.find('invoices', order)
    expect((await post(`/orders/${order.id}/contact`, body)).status).toBe(200)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({
      customerName: 'Nora Peake',
      customerEmail: 'nora@peake.example',
      booker: { kind: booker.kind, purchaseOrderNumber: 'PO-7781', address: booker.address },
    })
    const [trace] = await eventsLike(order, /→ Nora Peake; .*→ nora@peake.example; .*→ PO-7781/)
    expect(trace).toMatchObject({ by: expect.not.stringMatching('Lectern') as unknown })
    expect(await shop.find('invoices', order)).toEqual([invoice])
    expect(waiting).toMatchObject({ status: 'waiting', to: booker.email })
    expect((await shop.find('emails', order))[0]).toMatchObject({ to: 'nora@peake.example' })

    expect((await post(`/orders/${order.id}/contact`, body)).status).toBe(200)
    expect(await eventsLike(order, /→ Nora Peake/)).toHaveLength(1)
    const nameless = await post(`/orders/${order.id}/contact`, { ...body, companyName: '' })
    expect(nameless).toMatchObject({
      status: 400,
      body: { error: { fields: [{ path: 'companyName' }] } },
    })
  })

  it('change it with its trace or not at all, whatever is lost on the way', async () => {
    const { order } = await paidOrder(1)
    const contact = { name: 'Nora Peake', email: 'nora@peake.example' }
    for (const atWrite of [2, 3]) {
      const lost = new Error('The connection is lost')
      const { payload } = crashingPayload(shop.payload, { atWrite, side: 'before' }, () => {
        throw lost
      })
      const stored = await loadOrder(shop.payload, order.id)
      const change = changeContact(
        { ...shop.open(), payload },
        { order: stored, contact: { ...booker, ...contact }, by: 'Sam' },
      )
      await expect(change).rejects.toBe(lost)
      expect(await loadOrder(shop.payload, order.id)).toMatchObject({ customerName: booker.name })
      expect(await eventsLike(order, /Nora/)).toEqual([])
    }
  })

  it('send an e-mail to the address that the customer has now', async () => {
    const { order } = await paidOrder(1)
    await sendDueEmails(shop.open())
    const [email] = await shop.find('emails', order)
    await post(`/orders/${order.id}/contact`, { ...booker, email: 'later@peake.example' })
    await post(`/orders/${order.id}/emails`, { emailId: email!.id, to: 'customer' })
    const sent = (await shop.find('emails', order)).map(({ to }) => to)
    expect(sent).toEqual([booker.email, 'later@peake.example'])
  })

  it('note something about an order, once however often they press', async () => {
    const { order } = await paidOrder(1)
    const text = 'Rang: two more start in March.\nWants the north.'
    const attempt = `${new Date().toISOString()}/${randomUUID()}`
    const press = () =>
      rest({
        method: 'POST',
        path: `/orders/${order.id}/notes`,
        body: { text },
        token,
        headers: { 'idempotency-key': attempt },
      })
    expect([(await press()).status, (await press()).status]).toEqual([200, 200])
    expect(await eventsLike(order, /Wants the north/)).toMatchObject([{ text }])
    expect((await post(`/orders/${order.id}/notes`, { text: ' ' })).status).toBe(400)
  })

  it('are told to tick a place when they have ticked none', async () => {
    const { order } = await paidOrder(1)
    const answer = await post(`/orders/${order.id}/refunds`, { bookingIds: [], reason: 'Ill' })
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { fields: [{ path: 'bookingIds' }] } },
    })
  })

  it('cancel a date: everybody is refunded, and nobody can book it', async () => {
    const { order, runId } = await paidOrder(2)
    const answer = await post('/run-cancellations', { runId, reason: 'The trainer is ill' })
    expect(answer.status).toBe(200)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'refunded' })
    expect(await shop.seats(runId)).toMatchObject({ booked: 0, held: 0 })
    const quote = await rest({
      method: 'POST',
      path: '/quotes',
      body: { lines: [{ runId, count: 1 }] },
    })
    expect(quote.body.problems).toMatchObject([{ reason: 'cancelled' }])
  })

  it('cancel a date and move its people to another, from which they can be moved on by hand', async () => {
    const { order, runId } = await paidOrder(2)
    const to = await shop.laterRun(runId, { seats: 2 })
    const third = await shop.laterRun(to, { seats: 1 })
    const cancellation = { runId, moveToRunId: to, reason: 'The trainer is ill' }
    expect((await post('/run-cancellations', cancellation)).status).toBe(200)
    const [first] = await shop.find('bookings', order)
    expect(first).toMatchObject({ runId: to, status: 'booked' })
    const move = { bookingIds: [first!.id], toRunId: third, reason: 'As agreed' }
    const answer = await post(`/orders/${order.id}/moves`, move)
    expect(answer).toMatchObject({ status: 200, body: { status: 'moved' } })
    expect(await shop.seats(third)).toMatchObject({ available: 0, booked: 1 })
    const refused = await post(`/orders/${order.id}/moves`, { ...move, toRunId: runId })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('This date is cancelled')
  })

  it('book by telephone, once however often they press, and not more than there are places', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const body = { attemptKey: randomUUID(), lines: [{ runId, count: 2 }], booker }
    const answers = [
      await post('/orders/by-telephone', body),
      await post('/orders/by-telephone', body),
    ]
    expect(answers[0]!.body.reference).toBe(answers[1]!.body.reference)
    expect(await shop.seats(runId)).toMatchObject({ available: 0, booked: 2 })
    const full = await post('/orders/by-telephone', { ...body, attemptKey: randomUUID() })
    expect(full.body.problems).toMatchObject([{ reason: 'full' }])
  })

  it('cannot refund the place of another order', async () => {
    const [mine, other] = [await paidOrder(1), await paidOrder(1)]
    const [foreign] = await shop.find('bookings', other.order)
    const body = { bookingIds: [foreign!.id], reason: 'Mistake' }
    expect((await post(`/orders/${mine.order.id}/refunds`, body)).status).toBe(404)
  })
})

describe.each(['nonsense', randomUUID(), '65f000000000000000000000'])('the id %s', (id) => {
  it('is nobody’s: each address says so', async () => {
    const { order, runId } = await paidOrder(1)
    const [booking] = await shop.find('bookings', order)
    const reason = 'As agreed'
    const places = { bookingIds: [booking!.id], reason }
    const delegate = { bookingId: booking!.id, name: 'Cy Press', email: '' }
    const calls: [path: string, body: object][] = [
      [`/orders/${id}/refunds`, places],
      [`/orders/${order.id}/refunds`, { bookingIds: [id], reason }],
      [`/orders/${id}/refunds/failed`, { refundId: id, way: 'again' }],
      [`/orders/${order.id}/refunds/failed`, { refundId: id, way: 'again' }],
      [`/orders/${id}/moves`, { ...places, toRunId: runId }],
      [`/orders/${order.id}/moves`, { ...places, toRunId: id }],
      [`/orders/${order.id}/moves`, { bookingIds: [id], toRunId: runId, reason }],
      [`/orders/${id}/delegates`, delegate],
      [`/orders/${order.id}/delegates`, { ...delegate, bookingId: id }],
      [`/orders/${id}/emails`, { emailId: id }],
      [`/orders/${id}/contact`, booker],
      [`/orders/${id}/notes`, { text: 'None' }],
      [`/orders/${order.id}/emails`, { emailId: id }],
      [`/course-runs/${id}/letters/preview`, { audience: 'come', subject: 'A', text: 'B' }],
      ['/run-cancellations', { runId: id, reason }],
      ['/run-cancellations', { runId, moveToRunId: id, reason }],
    ]
    for (const [path, body] of calls) {
      const answer = await post(path, body)
      expect([path, answer]).toMatchObject([path, { body: { error: {} } }])
      expect([path, 400, 404]).toContain(answer.status)
    }
    const attempt = { attemptKey: randomUUID(), lines: [{ runId: id, count: 1 }], booker }
    const byTelephone = await post('/orders/by-telephone', attempt)
    expect(byTelephone.body.problems).toMatchObject([{ reason: 'unknown-run' }])
    for (const path of [`/orders/${id}`, `/course-runs/${id}`, `/bookings/${id}`]) {
      expect([path, (await rest({ path, token })).status]).toEqual([path, 404])
    }
  })
})

describe('a letter to everybody on a date', () => {
  const letter = {
    audience: 'come',
    subject: 'Before {course}',
    text: 'Dear {first name},\n\nuntil {days}.\n\n{my name}',
  }

  it('is shown, then goes out once to each, whoever presses and however often', async () => {
    const { order, runId } = await dateWithPeople(3)
    const shown = await post(`/course-runs/${runId}/letters/preview`, letter)
    expect(shown.body).toMatchObject({
      to: addresses(3),
      sample: {
        address: 'person-1@quill.example',
        text: expect.stringMatching(/^Dear One,/) as unknown,
      },
    })
    const body = { ...letter, to: shown.body.to }
    const path = `/course-runs/${runId}/letters`
    const owner = await signIn(shop.payload, 'owner')
    const answers = await Promise.all([
      post(path, body),
      post(path, body),
      rest({ method: 'POST', path, body, token: owner }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await post(path, body)).body).toMatchObject({
      said: ['They have these very words already. Nothing was sent twice.'],
    })
    await sendDueEmails(shop.open())
    const mailed = (await shop.find('emails', order)).filter(({ mailingId }) => mailingId)
    expect(mailed.map(({ to }) => to).toSorted()).toEqual(addresses(3))
    expect(mailed.every(({ status }) => status === 'sent')).toBe(true)
    const [event] = await eventsLike(order, /person-1@quill.example: Before Course/)
    expect(event).toMatchObject({ by: mailed.find(({ to }) => /1@/.test(to))!.writtenBy })
    const again = await post(`/course-runs/${runId}/letters/preview`, letter)
    expect(again.body).toMatchObject({
      to: [],
      notes: ['3 of them have had these very words already.'],
    })
  })

  it('leaves out whoever was cancelled after it was shown, and says so', async () => {
    const { order, runId } = await dateWithPeople(2)
    const { body: shown } = await post(`/course-runs/${runId}/letters/preview`, letter)
    const [first] = await shop.find('bookings', order)
    await post(`/orders/${order.id}/refunds`, { bookingIds: [first!.id], reason: 'Ill today' })
    const sent = await post(`/course-runs/${runId}/letters`, { ...letter, to: shown.to })
    expect(sent.body).toMatchObject({
      said: [
        '1 e-mail is on its way.',
        'Left out, because they do not come any more: person-1@quill.example.',
      ],
    })
  })

  it('leaves at its pace, and nothing else waits behind it', async () => {
    const { order, runId } = await dateWithPeople(10)
    await dateWithPeople(11, runId)
    const { body: shown } = await post(`/course-runs/${runId}/letters/preview`, letter)
    await post(`/course-runs/${runId}/letters`, { ...letter, to: shown.to })
    await sendDueEmails(shop.open())
    const waiting = () =>
      shop.payload.count({
        collection: 'emails',
        where: {
          and: [{ mailingId: { contains: `${runId}/` } }, { status: { equals: 'waiting' } }],
        },
        overrideAccess: true,
      })
    expect((await waiting()).totalDocs).toBe(1)
    const others = (await shop.find('emails', order)).filter(({ mailingId }) => !mailingId)
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 'sent'))
    expect(others.length).toBeGreaterThan(0)
    await sendDueEmails({ ...shop.open(), now: new Date(shop.open().now.getTime() + 61_000) })
    expect((await waiting()).totalDocs).toBe(0)
  })

  it('is refused before it was shown, and while a word cannot be filled in', async () => {
    const { order, runId } = await dateWithPeople(1)
    const path = `/course-runs/${runId}/letters`
    const unseen = await post(path, letter)
    expect([unseen.status, JSON.stringify(unseen.body)]).toEqual([
      400,
      expect.stringContaining('Press “Show what they get”'),
    ])
    const open = { ...letter, text: '{course’s next dates}', to: addresses(1) }
    const answer = await post(path, open)
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([
      400,
      expect.stringContaining('For person-1@quill.example: There is nothing to fill in'),
    ])
    expect((await shop.find('emails', order)).filter(({ mailingId }) => mailingId)).toEqual([])
    const editor = await signIn(shop.payload, 'editor')
    expect((await rest({ method: 'POST', path, body: letter, token: editor })).status).toBe(403)
  })
})

describe('everybody else', () => {
  it('is refused: the public, authors and editors do nothing to an order', async () => {
    const { order, runId } = await paidOrder(1)
    const calls = [
      { path: `/orders/${order.id}/refunds`, body: { bookingIds: [], reason: 'None' } },
      { path: `/orders/${order.id}/refunds/failed`, body: { refundId: order.id, way: 'again' } },
      {
        path: `/orders/${order.id}/moves`,
        body: { bookingIds: [], toRunId: runId, reason: 'None' },
      },
      { path: '/run-cancellations', body: { runId, reason: 'None' } },
      { path: '/run-cancellations', body: { runId, moveToRunId: runId, reason: 'None' } },
      { path: '/orders/by-telephone', body: {} },
      { path: `/orders/${order.id}/contact`, body: booker },
      { path: `/orders/${order.id}/notes`, body: { text: 'None' } },
    ]
    for (const call of calls) {
      expect((await rest({ method: 'POST', ...call })).status).toBe(401)
      for (const role of ['author', 'editor'] as const) {
        const own = await signIn(shop.payload, role)
        expect((await rest({ method: 'POST', ...call, token: own })).status).toBe(403)
      }
    }
  })
})

describe('an admin form that was opened before the bookings', () => {
  it('changes no seat count when it is saved after them', async () => {
    const runId = await shop.runWith({ seats: 5 })
    const form = await shop.payload.findByID({
      collection: 'course-runs',
      id: runId,
      depth: 0,
      overrideAccess: true,
    })
    const order = await checkOut(shop, [{ runId, count: 2 }])
    await save(runId, form)
    expect(await shop.seats(runId)).toMatchObject({ capacity: 5, available: 3, held: 2 })
    await expect(save(runId, { ...form, capacity: 1 })).rejects.toThrow()
    expect(await shop.seats(runId)).toMatchObject({ capacity: 5, available: 3, held: 2 })
    expect(order.state).toBe('open')
  })
})

describe('a date that people have booked', () => {
  it('is not called off by its status: the answer says where, and nobody loses anything', async () => {
    const { order, runId } = await paidOrder(1)
    const own = await signIn(shop.payload, 'editor')
    const body = { status: 'cancelled' }
    const answer = await rest({
      method: 'PATCH',
      path: `/course-runs/${runId}`,
      body,
      token: own,
    })
    expect(answer.status).toBe(400)
    const message = expect.stringContaining('use “Cancel this date”') as unknown
    expect(answer.body.errors).toMatchObject([{ data: { errors: [{ path: 'status', message }] } }])
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'booked' })
  })
})

describe('a date that orders refer to', () => {
  it('cannot be deleted or thrown away, though every place was given back', async () => {
    const { order, runId } = await paidOrder(1)
    const [booking] = await shop.find('bookings', order)
    const body = { bookingIds: [booking!.id], reason: 'Ill on the day' }
    await post(`/orders/${order.id}/refunds`, body)
    await expectToStay(runId)
  })

  it('cannot be deleted or thrown away, though nobody paid in time', async () => {
    const runId = await shop.runWith({ seats: 1 })
    const order = await checkOut(shop, [{ runId, count: 1 }])
    await giveUpOrder(shop.open(), { order, event: 'abandon' })
    expect(await shop.seats(runId)).toMatchObject({ available: 1, held: 0 })
    await expectToStay(runId)
  })

  it('can be deleted when all who asked for places were refused', async () => {
    const { payload } = shop
    const runId = await shop.runWith({ seats: 1 })
    const request = { orderId: randomUUID(), round: 1, lines: [{ runId, count: 2 }] }
    expect(await holdSeats(payload, request)).toMatchObject({ held: false })
    expect(await holdSeats(payload, request)).toMatchObject({ held: false })
    expect(await shop.seats(runId)).toMatchObject({ available: 1, held: 0 })
    await payload.delete({ collection: 'course-runs', id: runId, overrideAccess: true })
  })

  it('can be deleted when nobody ever took a place', async () => {
    const runId = await shop.runWith({ seats: 1 })
    await shop.payload.delete({ collection: 'course-runs', id: runId, overrideAccess: true })
  })
})

async function expectToStay(id: string): Promise<void> {
  const run = { collection: 'course-runs' as const, id, depth: 0, overrideAccess: true }
  const plainWords = 'There are orders for this date, so it cannot be deleted.'
  await expect(shop.payload.delete(run)).rejects.toThrow(plainWords)
  const deletedAt = new Date().toISOString()
  await expect(shop.payload.update({ ...run, data: { deletedAt } })).rejects.toThrow(plainWords)
}

async function save(id: string, form: CourseRun): Promise<void> {
  const { placesLeft: _, ...data } = { ...form, placesLeft: 99 }
  await shop.payload.update({
    collection: 'course-runs',
    id,
    data: { ...data, placesLeft: 99 },
    depth: 0,
    overrideAccess: true,
  })
}

async function paidOrder(count: number): Promise<{ order: Order; runId: string }> {
  const runId = await shop.runWith({ seats: count })
  return { order: await book(shop, [{ runId, count }]), runId }
}

const peopleNames = ['One', 'Two', 'Three']

/** Paid places, each of somebody with an address of their own. */
async function dateWithPeople(count: number, onRun?: string) {
  const runId = onRun ?? (await shop.runWith({ seats: 30 }))
  const who = { ...booker, email: `booker-${randomUUID()}@quill.example` }
  const order = await book(shop, [{ runId, count }], who)
  const bookings = await shop.find('bookings', order)
  const offset = onRun ? 100 : 0
  for (const [index, { id }] of bookings.toSorted((a, b) => a.seat - b.seat).entries()) {
    const delegateName = `${peopleNames[index] ?? 'Another'} Person`
    const delegateEmail = `person-${offset + index + 1}@quill.example`
    const where = { id: { equals: id } }
    const data = { delegateName, delegateEmail }
    await compareAndSet(shop.payload, { collection: 'bookings', where, data })
  }
  return { order, runId }
}

function addresses(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `person-${index + 1}@quill.example`)
}

async function eventsLike(order: Order, words: RegExp) {
  return (await shop.find('order-events', order)).filter(({ text }) => words.test(text))
}

async function tasksWith(words: RegExp): Promise<Task[]> {
  const req = await createLocalReq({ user: staff.bookings }, shop.payload)
  const tasks = await gatherToday(req, shop.open().now)
  return tasks.filter(({ text }) => words.test(text))
}

async function pointPaymentAt(order: Order, paymentIntentId: string): Promise<void> {
  const where = { orderId: { equals: order.id } }
  await compareAndSet(shop.payload, { collection: 'payments', where, data: { paymentIntentId } })
}

async function refundsAtStripe({ paymentIntentId }: Payment) {
  const { refunds } = await shop.standIn.state()
  return refunds.filter(({ payment_intent: intent }) => intent === paymentIntentId)
}

/** £100, as somebody does who does not use the order. Answers its id. */
async function refundAtStripe({ paymentIntentId }: Payment): Promise<string> {
  const { STRIPE_STAND_IN_URL, STRIPE_SECRET_KEY } = shop.standIn.environment
  const response = await fetch(`${STRIPE_STAND_IN_URL}/v1/refunds`, {
    method: 'POST',
    headers: { authorization: `Bearer ${STRIPE_SECRET_KEY}` },
    body: new URLSearchParams({ payment_intent: paymentIntentId!, amount: '10000' }),
  })
  return ((await response.json()) as { id: string }).id
}

function post(path: string, body: object) {
  return rest({ method: 'POST', path, body, token })
}
