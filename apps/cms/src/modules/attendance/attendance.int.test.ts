import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { book, startTestShop, type TestShop } from '@cms-support/test-shop'
import { saveSettings } from '@cms-seed/factories/settings'
import { findAll } from '@cms/database/find-all'
import { cancelRun } from '../changes/cancelled-dates/cancel-run'
import { moveByStaff } from '../changes/moves/move-by-staff'
import { swapDelegate } from '../changes/swap-delegate'
import { findBookings } from '../orders/find-bookings'
import { printRegister } from '../desk/sheet/print-register'
import { keepNoLongerThanNeeded } from '../privacy/keep-no-longer'
import { loadRegister } from './load-register'
import {
  addressOfRegister,
  findRegisterLink,
  renewRegisterLink,
} from './register-links/register-link'
import { showRoom, tickByForm } from './room/answer-room'
import type { Tick } from './ticks/tick'

let shop: TestShop
let rest: Rest
const tokens: Record<string, string> = {}
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await saveSettings(shop.payload)
  await createStaff(shop.payload)
  for (const role of ['owner', 'bookings', 'editor', 'author'] as const) {
    tokens[role] = await signIn(shop.payload, role)
  }
})
afterAll(() => shop.stop())

describe('who is here on a day', () => {
  it('is kept once, however many send the same tick at the same time', async () => {
    const { runId, tick, order } = await dateWithPlaces()
    const sent = tick({})
    const answers = await Promise.all(Array.from({ length: 8 }, () => sendByStaff(runId, [sent])))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    for (const { body } of answers) expect(body.outcomes).toMatchObject([{ outcome: 'kept' }])
    expect(await shop.find('attendances', order)).toMatchObject([
      { isPresent: true, by: 'The bookings', day: sent.day, runId },
    ])
  })

  it('is what was ticked last, in whatever order many ticks arrive', async () => {
    const { runId, tick, order } = await dateWithPlaces()
    const ticks = Array.from({ length: 10 }, (_, index) =>
      tick({ isPresent: index % 2 === 1, at: minutesAgo(20 - index) }),
    )
    await Promise.all(ticks.toReversed().map((each) => sendByStaff(runId, [each])))
    const [kept] = await shop.find('attendances', order)
    expect(kept).toMatchObject({ tickId: ticks.at(-1)!.tickId, isPresent: true })
    // The first of them once more, as a phone sends it that heard no answer.
    const again = await sendByStaff(runId, [ticks[0]!])
    expect(again.body.outcomes).toMatchObject([{ outcome: 'older' }])
    expect(await shop.find('attendances', order)).toEqual([kept])
  })

  it('does not go by a clock that is ahead', async () => {
    const { runId, tick, order } = await dateWithPlaces()
    await sendByStaff(runId, [tick({ at: minutesAgo(-600) })])
    await sendByStaff(runId, [tick({ isPresent: false })])
    expect(await shop.find('attendances', order)).toMatchObject([{ isPresent: false }])
  })

  it.each(['author', 'editor', null] as const)('is nothing for the role %s', async (role) => {
    const { runId, tick, order } = await dateWithPlaces()
    await sendByStaff(runId, [tick({})])
    const token = role && tokens[role]
    const status = role ? 403 : 401
    const path = `/course-runs/${runId}`
    const body = { ticks: [tick({ isPresent: false })] }
    const attempts = [
      await rest({ method: 'POST', path: `${path}/attendance`, body, token }),
      await rest({ method: 'POST', path: `${path}/register-link`, body: {}, token }),
      await rest({ path: `${path}/register.csv`, token }),
    ]
    expect(attempts.map((answer) => answer.status)).toEqual([status, status, status])
    const printed = await print(runId, token)
    expect(printed.status).toBe(status)
    expect(await printed.text()).not.toContain('Amara')
    expect(await shop.find('attendances', order)).toMatchObject([{ isPresent: true }])
    expect(await findRegisterLink(shop.payload, runId)).toBeNull()
  })

  it('begins anew on the date to which a place is moved, and what was there stays', async () => {
    const { runId, tick, order, bookings } = await dateWithPlaces()
    await sendByStaff(runId, [tick({})])
    const later = await shop.laterRun(runId, { seats: 2 })
    const of = { order, bookingIds: [bookings[0]!.id], toRunId: later, reason: 'Ill', by: 'Ann' }
    await moveByStaff(shop.open(), of)
    const moved = (await loadRegister(shop.payload, later))!
    expect(moved).toMatchObject({ attendees: [{ booking: { id: bookings[0]!.id } }] })
    expect(moved.attendances).toEqual([])
    expect((await loadRegister(shop.payload, runId))!.attendees).toHaveLength(1)
    const late = await sendByStaff(runId, [tick({})])
    expect(late.body.outcomes).toMatchObject([{ outcome: 'not-on-this-date' }])
    expect(await shop.find('attendances', order)).toMatchObject([{ runId, isPresent: true }])
  })

  it('cannot be ticked on a day that the date has not, nor on one that was called off', async () => {
    const { runId, tick, order } = await dateWithPlaces()
    const odd = await sendByStaff(runId, [tick({ day: '2031-01-01' })])
    expect(odd.body.outcomes).toMatchObject([{ outcome: 'not-on-this-date' }])
    await cancelRun(shop.open(), { runId, reason: 'Snow', by: 'Ann', moveToRunId: undefined })
    expect((await sendByStaff(runId, [tick({})])).status).toBe(403)
    expect(await shop.find('attendances', order)).toEqual([])
  })

  it('goes with the names of those who came, and not before', async () => {
    const { runId, tick, order } = await dateWithPlaces()
    await sendByStaff(runId, [tick({})])
    await keepNoLongerThanNeeded(shop.payload, inDays(365 + 2 * 365))
    expect(await shop.find('attendances', order)).toHaveLength(1)
    await keepNoLongerThanNeeded(shop.payload, inDays(365 + 6 * 365 + 10))
    expect(await shop.find('attendances', order)).toEqual([])
  })

  it('is exported for the person, and erased with the name', async () => {
    const { runId, tick, order } = await dateWithPlaces()
    const name = `Amara ${randomUUID().slice(0, 8)}`
    await nameFirst(order, name)
    await sendByStaff(runId, [tick({})])
    const asked = { email: '', name, items: [`orders/${order.id}`], format: 'json' }
    const path = '/privacy/export'
    const exported = await rest({ method: 'POST', path, body: asked, token: tokens.owner! })
    expect(String(exported.body.text)).toMatch(/"isPresent": ?true/)
    const { eraseInOrder } = await import('../erasure')
    const erasure = {
      booker: <Kept>(kept: Kept) => kept,
      delegate: (each: { name?: string | undefined }) => (each.name === name ? {} : each),
    }
    await eraseInOrder(shop.payload, { order, erasure })
    expect(await shop.find('attendances', order)).toEqual([])
  })
})

describe('the link for whoever teaches', () => {
  it('ticks once, though sent by many at once and again; staff see who', async () => {
    const { runId, tick, order } = await dateWithPlaces()
    const token = await newLink(runId)
    const ticks = [tick({}), tick({ seat: 2 })]
    const answers = await Promise.all(Array.from({ length: 6 }, () => sendByLink(token, ticks)))
    for (const { status, body } of [...answers, await sendByLink(token, ticks)]) {
      expect(status).toBe(200)
      expect(body.outcomes).toMatchObject([{ outcome: 'kept' }, { outcome: 'kept' }])
      expect(body.ticks).toHaveLength(2)
    }
    expect(await shop.find('attendances', order)).toMatchObject([
      { by: 'the trainer’s link' },
      { by: 'the trainer’s link' },
    ])
  })

  it('shows names, and neither money nor addresses nor needs, to nobody in between', async () => {
    const { runId, order } = await dateWithPlaces()
    await nameFirst(order, 'Amara <b>Nwosu</b>')
    const response = await show(await newLink(runId))
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('Amara &lt;b&gt;Nwosu')
    const shown = html.replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, '')
    expect(shown).toContain('"runId"')
    expect(shown).not.toMatch(/@|£|<b>Nwosu|LEC-/)
    expect(response.headers.get('cache-control')).toContain('no-store')
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
  })

  it('says in words that it was replaced, is over, or was never made', async () => {
    const { runId, tick } = await dateWithPlaces()
    const old = await newLink(runId)
    const token = await newLink(runId)
    expect(token).not.toBe(old)
    const replaced = await show(old)
    expect(replaced.status).toBe(410)
    expect(await replaced.text()).toContain('does not work any more')
    expect(await sendByLink(old, [tick({})])).toMatchObject({ status: 410 })
    const invented = await show(`${token.slice(0, -2)}xx`)
    expect(invented.status).toBe(404)
    expect((await show(token)).status).toBe(200)
    const run = (await loadRegister(shop.payload, runId))!.run
    const days = [{ ...run.days[0]!, day: '2026-01-12' }]
    await shop.payload.db.updateOne({
      collection: 'course-runs',
      id: runId,
      data: { ...run, days, startsAt: '2026-01-12T09:30:00Z', endsAt: '2026-01-12T16:30:00Z' },
    })
    const over = await show(token)
    expect(over.status).toBe(410)
    expect(await over.text()).toContain('7 days after the last day')
  })

  it('is one, whoever makes it at the same moment', async () => {
    const { runId } = await dateWithPlaces()
    await Promise.all(
      ['Ann', 'Ben', 'Cem'].map((by) => renewRegisterLink(shop.open(), { runId, by })),
    )
    const where = { runId: { equals: runId } }
    expect(await findAll(shop.payload, { collection: 'register-links', where })).toHaveLength(1)
  })

  it('takes a form of a browser without scripts, and leads back to the page', async () => {
    const { runId, tick, order } = await dateWithPlaces()
    const token = await newLink(runId)
    const { bookingId, day } = tick({})
    const response = await sendForm(token, { day, tick: `${bookingId}:here` })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`/register/${token}?day=${day}#p-${bookingId}`)
    expect(await shop.find('attendances', order)).toMatchObject([{ isPresent: true }])
    await sendForm(token, { day, tick: `${bookingId}:away` })
    expect(await shop.find('attendances', order)).toMatchObject([{ isPresent: false }])
    expect((await sendForm(token, { day, tick: 'x'.repeat(3_000) })).status).toBe(413)
    expect((await sendForm(token, { day: 'someday', tick: `${bookingId}:here` })).status).toBe(400)
  })
})

describe('the register as a table and on paper', () => {
  it('holds everybody with who booked and who was here, and no formula', async () => {
    const { runId, tick, order } = await dateWithPlaces()
    await nameFirst(order, '=cmd|calc')
    await sendByStaff(runId, [tick({})])
    const csv = await rest({ path: `/course-runs/${runId}/register.csv`, token: tokens.bookings! })
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="register-/)
    const text = String(csv.body.text)
    expect(text).toContain(`1,'=cmd|calc,`)
    expect(text).toContain(order.reference)
    expect(text.split('\r\n')[1]).toMatch(/,here$/)
    const printed = await (await print(runId, tokens.owner)).text()
    expect(printed).toContain('=cmd|calc')
    expect(printed).toContain('name to come')
    expect(printed).toContain('2 of 2 places')
  })
})

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000)

/** Two places, of which the first is Amara's. */
async function dateWithPlaces() {
  const runId = await shop.runWith({ seats: 2 })
  const order = await book(shop, [{ runId, count: 2 }])
  await nameFirst(order, 'Amara Nwosu')
  const bookings = (await findBookings(shop.payload, order)).toSorted((a, b) => a.seat - b.seat)
  const [day] = (await loadRegister(shop.payload, runId))!.days
  const tick = ({ seat = 1, ...given }: Partial<Tick> & { seat?: number }): Tick => ({
    tickId: randomUUID(),
    bookingId: bookings[seat - 1]!.id,
    day: day!,
    isPresent: true,
    at: new Date().toISOString(),
    ...given,
  })
  return { runId, order, bookings, tick }
}

async function nameFirst(order: Order, name: string): Promise<void> {
  const bookings = await findBookings(shop.payload, order)
  const booking = bookings.find(({ seat }) => seat === 1)!
  await swapDelegate(shop.open(), { order, booking, delegate: { name }, by: 'Ann' })
}

function sendByStaff(runId: string, ticks: Tick[]) {
  const path = `/course-runs/${runId}/attendance`
  return rest({ method: 'POST', path, body: { ticks }, token: tokens.bookings! })
}

function sendByLink(token: string, ticks: Tick[]) {
  return rest({ method: 'POST', path: `/registers/${token}/ticks`, body: { ticks } })
}

async function newLink(runId: string): Promise<string> {
  const path = `/course-runs/${runId}/register-link`
  await rest({ method: 'POST', path, body: {}, token: tokens.bookings! })
  const link = await findRegisterLink(shop.payload, runId)
  return addressOfRegister(link!).split('/').at(-1)!
}

function show(token: string): Promise<Response> {
  const request = new Request(`http://cms/register/${token}`)
  return showRoom({ payload: shop.payload, request, token })
}

function sendForm(token: string, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams(fields)
  const request = new Request(`http://cms/register/${token}`, { method: 'POST', body })
  return tickByForm({ payload: shop.payload, request, token })
}

function print(runId: string, token: string | null | undefined): Promise<Response> {
  const headers = new Headers(token ? { Authorization: `JWT ${token}` } : {})
  const request = new Request(`http://cms/printed-register/${runId}`, { headers })
  return printRegister({ payload: shop.payload, request, runId })
}
