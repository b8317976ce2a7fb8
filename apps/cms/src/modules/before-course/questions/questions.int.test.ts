import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { placeQuestionsSchema } from '@lectern/shared/contract/place-questions'
import type { Booking, CourseRun, Order, PlaceAnswer } from '@lectern/shared/contract/payload-types'

import { overlay } from '@cms-seed/overlay'
import { quietly } from '@cms-seed/factories/storing'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { book, booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { idOf } from '@cms/database/document-ids'
import { loadRegister } from '../../attendance'
import { roomDataOf } from '../../attendance/room/room-data'
import { swapDelegate } from '../../changes'
import { loadSheet } from '../../desk/sheet/load-sheet'
import { registerCsv } from '../../desk/sheet/register-csv'
import { sendDueEmails } from '../../letters'
import { viewPlacedOrder } from '../../order-page/view-placed-order'
import { findBookings, setEraseDate } from '../../orders'
import { deleteOldAnswers } from '..'

let shop: TestShop
let rest: Rest
const tokens: Record<string, string> = {}
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await createStaff(shop.payload)
  for (const role of ['owner', 'bookings', 'editor'] as const) {
    tokens[role] = await signIn(shop.payload, role)
  }
})
afterAll(() => shop.stop())

const level = {
  ...{ text: 'Which level?', kind: 'choice' as const, choices: 'Beginner\nAdvanced' },
  isRequired: true,
}
const goal = { text: 'What is your goal?', kind: 'text' as const }

describe('questions before a course', () => {
  it('are answered by the link in the letter, which is sent to nobody else', async () => {
    const place = await askedPlace()
    const { link, stored } = await linkOf(place)
    expect(stored).not.toContain(link)
    const page = await open(link)
    expect(page).toMatchObject({ state: 'open', name: 'Amara Nwosu', hasAnswered: false })
    const [first, second] = page.questions
    expect([first!.text, second!.text]).toEqual([level.text, goal.text])

    for (const wrong of [{}, { [first!.id]: 'Expert' }]) {
      const { status, body } = await answer(link, wrong)
      expect([status, JSON.stringify(body)]).toEqual([
        400,
        expect.stringContaining(`answers.${first!.id}`),
      ])
    }
    const typed = { [first!.id]: 'Beginner', [second!.id]: 'To be heard' }
    expect((await answer(link, typed)).status).toBe(200)
    const answered = await open(link)
    expect(answered.questions.map((each) => each.answer)).toEqual(['Beginner', 'To be heard'])
    expect(answered.hasAnswered).toBe(true)
    expect((await rest({ path: `/place-answers/by-token/${forged(link)}` })).status).toBe(404)
  })

  it('are read by staff who look after bookings and by the trainer, and by nobody else', async () => {
    const place = await askedPlace()
    await answerWhole(place, 'To read aloud')
    const user = { id: 'a', collection: 'users', role: 'bookings' } as const
    const sheet = (await loadSheet(shop.payload, { runId: place.runId, user }))!
    expect(sheet.register.answers.get(place.booking.id)).toHaveLength(2)
    expect(registerCsv(sheet)).toContain(goal.text)
    expect(registerCsv(sheet)).toContain('To read aloud')
    const editors = await loadSheet(shop.payload, {
      runId: place.runId,
      user: { id: 'b', collection: 'users', role: 'editor' },
    })
    expect(editors!.register.answers.size).toBe(0)
    const room = roomDataOf((await loadRegister(shop.payload, place.runId))!)
    expect(JSON.stringify(room)).toContain('To read aloud')
    const page = await viewPlacedOrder(shop.open(), place.order)
    expect(JSON.stringify(page)).not.toContain('To read aloud')
    expect(page.bookings[0]?.questions).toBeUndefined()
    for (const role of ['editor', 'none']) {
      const listed = await rest({ path: '/place-answers', token: tokens[role] ?? '' })
      expect(JSON.stringify(listed.body)).not.toContain('To read aloud')
    }
  })

  it('keep what was answered when they are changed, as it was asked', async () => {
    const place = await askedPlace()
    await answerWhole(place, 'To read aloud')
    await ask(place.runId, [level, { ...goal, text: 'Your aim?' }], { keepIds: true })
    const { link } = await linkOf(place)
    const [first, changed] = (await open(link)).questions
    expect([first!.answer, changed!.answer]).toEqual(['Beginner', ''])
    await answer(link, { [first!.id]: 'Advanced', [changed!.id]: 'To write' })
    const register = (await loadRegister(shop.payload, place.runId))!
    const given = register.answers.get(place.booking.id)!
    expect(given.map((each) => [each.asked, each.answer])).toEqual([
      [goal.text, 'To read aloud'],
      [level.text, 'Advanced'],
      ['Your aim?', 'To write'],
    ])
  })

  it('are asked anew of whoever takes over a place, and of the former no more', async () => {
    const place = await askedPlace()
    const { link } = await linkOf(place)
    await answerWhole(place, 'To read aloud')
    const delegate = { name: 'Lee Barrow', email: 'lee@quill.example' }
    await swapDelegate(shop.open(), { ...place, delegate, by: 'Ann' })
    const page = await open(link)
    expect([page.state, page.questions]).toEqual(['over', []])
    expect((await answer(link, {})).status).toBe(403)
    const register = (await loadRegister(shop.payload, place.runId))!
    expect(register.answers.size).toBe(0)
    const letters = await lettersTo(place.order, 'lee@quill.example')
    expect(letters[0]!.text).toContain('Answer 2 questions')
  })

  it('can no longer be answered once the date has begun, and go after their term', async () => {
    const place = await askedPlace()
    const { link } = await linkOf(place)
    await answerWhole(place, 'To read aloud')
    await movedTo(place.booking, 40)
    await setEraseDate(shop.payload, place.order.id)
    const [moved] = await findBookings(shop.payload, place.order)
    const days = Date.parse(moved!.endsAt) + 31 * 24 * 60 * 60_000
    await deleteOldAnswers({ payload: shop.payload, now: new Date(days - 2 * 24 * 60 * 60_000) })
    expect((await open(link)).hasAnswered).toBe(true)
    const begun = { startsAt: new Date(Date.now() - 1000).toISOString() }
    const where = { id: { equals: place.booking.id } }
    await shop.payload.db.updateOne({ collection: 'bookings', where, data: begun })
    expect((await open(link)).state).toBe('over')
    expect((await answer(link, {})).status).toBe(403)
    await deleteOldAnswers({ payload: shop.payload, now: new Date(days) })
    expect((await rest({ path: `/place-answers/by-token/${link}` })).status).toBe(404)
  })

  it('stand on the page of the booking for whoever books for themselves', async () => {
    const place = await askedPlace({ name: booker.name, email: booker.email })
    const page = await viewPlacedOrder(shop.open(), place.order)
    expect(page.bookings[0]?.questions).toMatchObject({ openCount: 2 })
    const { token } = page.bookings[0]!.questions!
    expect((await open(token)).name).toBe(booker.name)
  })

  it('are handed to whoever asks for their data, and erased', async () => {
    const email = 'amara.nwosu@asks.example'
    const place = await askedPlace({ name: 'Amara Nwosu', email })
    await answerWhole(place, 'To be remembered')
    const call = { method: 'POST', token: tokens.owner! } as const
    const [record] = await recordsOf(place)
    const body = { email, name: 'Amara Nwosu', items: [`place-answers/${record!.id}`] }
    const path = '/privacy/export'
    const exported = await rest({ ...call, path, body: { ...body, format: 'json' } })
    expect(String(exported.body.text)).toContain('To be remembered')
    expect((await rest({ ...call, path: '/privacy/erasures', body })).status).toBe(200)
    expect(await recordsOf(place)).toEqual([])
  })
})

interface Place {
  order: Order
  booking: Booking
  runId: string
}

const amara = { name: 'Amara Nwosu', email: 'amara@quill.example' }

async function askedPlace(delegate = amara): Promise<Place> {
  const runId = await shop.runWith({ seats: 1 })
  await ask(runId, [level, goal])
  const order = await book(shop, [{ runId, count: 1 }])
  const [first] = await findBookings(shop.payload, order)
  await swapDelegate(shop.open(), { order, booking: first!, delegate, by: 'Ann' })
  const [booking] = await findBookings(shop.payload, order)
  return { order, booking: booking!, runId }
}

async function ask(
  runId: string,
  questions: readonly object[],
  { keepIds = false } = {},
): Promise<void> {
  const where = { id: { equals: runId } }
  const run = await shop.payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  const id = idOf(run!.course)
  const course = await shop.payload.findByID({ collection: 'courses', id, depth: 0 })
  const ids = (course.askedBefore ?? []).map((row) => row.id)
  const askedBefore = questions.map((question, index) => ({
    ...question,
    ...(keepIds && { id: ids[index] }),
  }))
  await shop.payload.update({
    collection: 'courses',
    id,
    data: { askedBefore, _status: 'published' },
    ...quietly,
  })
}

/** So many days later, as a move writes it. */
async function movedTo({ id, endsAt }: Booking, days: number): Promise<void> {
  const later = new Date(Date.parse(endsAt) + days * 24 * 60 * 60_000).toISOString()
  const where = { id: { equals: id } }
  await shop.payload.db.updateOne({ collection: 'bookings', where, data: { endsAt: later } })
}

async function lettersTo(order: Order, email: string) {
  const emails = await shop.find('emails', order)
  return emails.filter(({ to, key }) => to === email && key.includes('/joining/'))
}

/** As it stands in what is handed to the mail server. */
async function linkOf({ order }: Place): Promise<{ link: string; stored: string }> {
  const [letter] = await lettersTo(order, amara.email)
  const sent: { to: string; text: string }[] = []
  const sendEmail = (mail: { to: string; text: string }) => Promise.resolve(sent.push(mail))
  await shop.payload.db.updateOne({
    collection: 'emails',
    where: { id: { equals: letter!.id } },
    data: { status: 'waiting', attempts: 0, nextAttemptAt: new Date(0).toISOString() },
  })
  await sendDueEmails({ ...shop.open(), payload: overlay(shop.payload, { sendEmail }) })
  const texts = sent.filter(({ to }) => to === amara.email).map(({ text }) => text)
  const own = storedKey(letter!.text)
  const link = texts.flatMap((text) => /\/orders\/questions\/([\w.-]+)/.exec(text)?.[1] ?? [])
  return { link: link.find((each) => each.startsWith(own))!, stored: letter!.text }
}

function storedKey(text: string): string {
  return /\/orders\/questions\/([\w-]{22})/.exec(text)![1]!
}

async function open(link: string) {
  return placeQuestionsSchema.parse((await rest({ path: `/place-answers/by-token/${link}` })).body)
}

function answer(link: string, answers: Record<string, string>) {
  const path = `/place-answers/by-token/${link}/answers`
  return rest({ method: 'POST', path, body: { answers } })
}

async function answerWhole(place: Place, words: string): Promise<void> {
  const [record] = await recordsOf(place)
  const { answersTokenOf } = await import('../../letters')
  const link = answersTokenOf(record!)
  const [first, second] = (await open(link)).questions
  const { status } = await answer(link, { [first!.id]: 'Beginner', [second!.id]: words })
  expect(status).toBe(200)
}

function recordsOf({ order }: Place): Promise<PlaceAnswer[]> {
  return shop.find('place-answers', order)
}

function forged(link: string): string {
  return `${link.slice(0, 22)}.${'A'.repeat(22)}`
}
