import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { feedbackPageSchema } from '@lectern/shared/contract/feedback'
import type { Email, Feedback, Testimonial } from '@lectern/shared/contract/payload-types'
import { consentWords, noName } from '@lectern/shared/feedback/published-name'
import { randomUUID } from 'node:crypto'

import { saveSettings } from '@cms-seed/factories/settings'
import { overlay } from '@cms-seed/overlay'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload, type Crash } from '@cms-support/crashing-payload'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { taughtDate, type TaughtDate } from '@cms-support/taught-date'
import { startTestShop, type TestShop } from '@cms-support/test-shop'
import { compareAndSet } from '@cms/database/compare-and-set'
import { feedbackTokenOf, sendDueEmails } from '../letters'
import type { Context } from '../orders'
import { askForFeedback, deleteOldFeedback, findFeedbackOf } from '.'

let shop: TestShop
let rest: Rest
const tokens: Record<string, string> = {}
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await createStaff(shop.payload)
  for (const role of ['owner', 'bookings', 'editor', 'author'] as const) {
    tokens[role] = await signIn(shop.payload, role)
  }
  await switched(true)
})
afterAll(() => shop.stop())

const day = 24 * 60 * 60_000
const at = (ahead: number): Context => ({ ...shop.open(), now: new Date(Date.now() + ahead) })

describe('who was on a date', () => {
  it('is asked once, on the day after and not before, as far as the settings say so', async () => {
    const date = await endedDate(['Amara Nwosu', 'Lee Barrow', null], { days: [-2, -1] })
    const morning = Date.parse(`${date.days.at(-1)}T00:00:00Z`) + day - Date.now()
    await askForFeedback(at(morning + 6 * 60 * 60_000))
    expect(await askedOn(date)).toEqual([])
    await switched(false)
    await askForFeedback(at(morning + 10 * 60 * 60_000))
    expect(await askedOn(date)).toEqual([])
    await switched(true)
    const later = at(morning + 10 * 60 * 60_000)
    await Promise.all([askForFeedback(later), askForFeedback(later)])
    await askForFeedback(later)
    const names = ['Amara Nwosu', 'Lee Barrow']
    expect(await askedOn(date)).toEqual(names)
    expect(await lettersOf(date)).toHaveLength(2)
    const old = await endedDate(['Amara Nwosu'], { days: [-12, -11] })
    await askForFeedback(at(0))
    expect(await askedOn(old)).toEqual([])
  })

  it('is whom the register names, and of a date that took place', async () => {
    const kept = await endedDate(['Amara Nwosu', 'Lee Barrow'], {
      isPresent: (place, on) => place === 0 && on === 0,
    })
    const notKept = await endedDate(['Amara Nwosu', 'Lee Barrow'], { isPresent: () => false })
    await notKept.tick(1, 0, false)
    const calledOff = await endedDate(['Amara Nwosu'])
    const id = calledOff.runId
    await shop.payload.db.updateOne({
      collection: 'course-runs',
      id,
      data: { status: 'cancelled' },
    })
    const noAddress = await endedDate(['Amara Nwosu'], { email: null })
    const cancelled = await endedDate(['Amara Nwosu'])
    const where = { id: { equals: cancelled.bookings[0]!.id } }
    const data = { status: 'cancelled' as const }
    await compareAndSet(shop.payload, { collection: 'bookings', where, data })
    await askForFeedback(at(0))
    expect(await askedOn(kept)).toEqual(['Amara Nwosu'])
    expect(await askedOn(notKept)).toEqual(['Amara Nwosu'])
    for (const date of [calledOff, noAddress, cancelled]) expect(await askedOn(date)).toEqual([])
  })

  it('has one letter, whichever write the asking was cut short at', async () => {
    const cutShort = async (crash: Crash) => {
      const date = await endedDate(['Amara Nwosu'], { isPresent: () => false })
      const crashing = crashingPayload(shop.payload, crash, crashNow)
      await askForFeedback({ ...at(0), payload: crashing.payload }).catch(expectCrash)
      await askForFeedback(at(0))
      const states = (await feedbackOf(date)).map(({ state }) => state)
      const letters = await lettersOf(date)
      expect({ crash, letters: letters.length, states }).toEqual({
        ...{ crash, letters: 1 },
        states: ['asked'],
      })
      return crashing.writes()
    }
    const writes = await cutShort({ atWrite: 0, side: 'after' })
    expect(writes).toBe(3)
    for (let atWrite = 1; atWrite <= writes; atWrite += 1) {
      await cutShort({ atWrite, side: 'after' })
    }
  })

  it('is asked no more once they have said so, for any course and any spelling', async () => {
    const email = `ann-${randomUUID()}@quill.example`
    const first = await endedDate(['Ann Quill'], { email })
    await askForFeedback(at(0))
    const [feedback] = await feedbackOf(first)
    const [letter] = await deliveredTo(email)
    const token = feedbackTokenOf(feedback!)
    expect(letter).toMatchObject({
      headers: {
        'List-Unsubscribe': `<http://localhost:3000/feedback/${token}/unsubscribed>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    })
    expect(letter!.text).toContain(`/feedback/${token}`)
    expect((await lettersOf(first))[0]!.text).not.toContain(token)

    const waiting = await endedDate(['Ann Quill'], { email })
    await askForFeedback(at(0))
    for (const _ of [1, 2]) expect((await onPage(feedback!, '/end')).body.isEnded).toBe(true)
    expect(await deliveredTo(email)).toEqual([])
    expect(await lettersOf(waiting)).toMatchObject([{ status: 'given-up' }])
    const next = await endedDate(['Ann Quill'], { email: email.toUpperCase() })
    await askForFeedback(at(0))
    expect(await askedOn(next)).toEqual([])
    // Deleting the feedback does not make them be asked again.
    await deleteOldFeedback({ payload: shop.payload, now: new Date(Date.now() + 800 * day) })
    expect(await feedbackOf(first)).toEqual([])
    await askForFeedback(at(0))
    expect(await feedbackOf(next)).toEqual([])
  })
})

describe('an answer', () => {
  let feedback: Feedback
  beforeEach(async () => {
    feedback = await askedPerson()
  })

  it('is replaced by the next, and taken until its time is over', async () => {
    const first = { mark: '5', good: 'The role play', better: 'Longer', mayPublish: 'yes' }
    const named = await answer(feedback, { ...first, nameAs: 'full' })
    expect(feedbackPageSchema.parse(named.body).answer).toMatchObject({
      ...{ mark: 5, mayPublish: true, nameAs: 'full' },
    })
    expect((await answer(feedback, { mark: '2', good: '' })).status).toBe(200)
    expect(await reread(feedback)).toMatchObject({
      ...{ mark: '2', good: null, better: null, mayPublish: false },
      ...{ nameAs: null, consentWords: null, consentOn: null },
    })
    await change(feedback, { until: new Date(Date.now() - 1_000).toISOString() })
    expect((await answer(feedback, { mark: '5' })).status).toBe(403)
    expect((await onPage(feedback)).body.state).toBe('over')
    expect((await reread(feedback))!.mark).toBe('2')
  })

  it.each([
    [{}, ['mark']],
    [{ mark: '6' }, ['mark']],
    [{ mark: '4', good: 'x'.repeat(1_001) }, ['good']],
    [{ mark: '4', mayPublish: 'yes' }, ['good', 'nameAs']],
    [{ mark: '4', mayPublish: 'yes', good: 'Good', nameAs: 'somebody' }, ['nameAs']],
  ])('is refused with the field: %j', async (body, paths) => {
    const { status, body: problem } = await answer(feedback, body)
    expect(status).toBe(400)
    const { fields } = problem.error as { fields: { path: string }[] }
    expect(fields.map(({ path }) => path)).toEqual(paths)
    expect((await reread(feedback))!.state).toBe('asked')
  })

  it('is given by the link alone', async () => {
    const token = feedbackTokenOf(feedback)
    for (const odd of [`${token.slice(0, -2)}xx`, feedback.id, 'x']) {
      const path = `/feedback/by-token/${odd}`
      expect((await rest({ path })).status).toBe(404)
      const call = { method: 'POST', path: `${path}/answer`, body: { mark: '5' } } as const
      expect((await rest(call)).status).toBe(404)
    }
    const shown = JSON.stringify((await onPage(feedback)).body)
    expect(shown).not.toContain(feedback.email)
  })

  it('is read by owners, bookings and editors, and by nobody else', async () => {
    const path = `/feedback/${feedback.id}`
    for (const [role, status] of [
      ...([['owner', 200] as const, ['bookings', 200] as const] as const),
      ...([['editor', 200] as const, ['author', 403] as const] as const),
    ]) {
      expect([role, (await rest({ path, token: tokens[role]! })).status]).toEqual([role, status])
    }
    expect((await rest({ path })).status).toBe(403)
  })
})

describe('a testimonial', () => {
  it('is made by whoever keeps them, once, as a draft with its evidence', async () => {
    const feedback = await agreed({ nameAs: 'first-and-company' })
    for (const role of ['bookings', 'author'] as const) {
      expect((await make(feedback, role)).status).toBe(403)
    }
    const made = await Promise.all([make(feedback), make(feedback), make(feedback)])
    expect(made.map(({ status }) => status).toSorted()).toEqual([200, 403, 403])
    const testimonial = await testimonialOf(feedback)
    const { companyName } = feedback
    expect(testimonial).toMatchObject({
      ...{ _status: 'draft', quote: 'The role play', name: 'Amara' },
      ...(companyName ? { organisation: companyName } : {}),
      evidence: { source: 'feedback-form', consent: true },
    })
    expect(testimonial!.evidence!.consentDetail).toContain(consentWords)
    expect(testimonial!.evidence!.sourceDetail).toContain(feedback.id)
    expect(JSON.stringify(testimonial)).not.toContain('Longer breaks')
    expect((await answer(feedback, { mark: '1' })).status).toBe(403)
    expect((await onPage(feedback)).body).toMatchObject({ state: 'used', answer: { mark: 5 } })
    await publish(testimonial!)
    expect(await isPublic(testimonial!)).toBe(true)
  })

  it('is made of nothing that was not let be published', async () => {
    const unanswered = await askedPerson()
    const silent = await askedPerson()
    await answer(silent, { mark: '5', good: 'The role play', nameAs: 'full' })
    const withdrawn = await agreed({ nameAs: 'none' })
    expect((await onPage(withdrawn, '/withdrawal')).body.answer).toMatchObject({
      mayPublish: false,
    })
    for (const feedback of [unanswered, silent, withdrawn]) {
      expect((await make(feedback)).status).toBe(403)
      expect((await reread(feedback))!.state).not.toBe('used')
    }
  })

  it('leaves the website as soon as the consent is taken back, for good', async () => {
    const feedback = await agreed({ nameAs: 'none' })
    await make(feedback, 'owner')
    const testimonial = (await testimonialOf(feedback))!
    expect(testimonial.name).toBe(noName)
    await publish(testimonial)
    await change(feedback, { until: new Date(Date.now() - 1_000).toISOString() })
    for (const _ of [1, 2]) expect((await onPage(feedback, '/withdrawal')).status).toBe(200)
    expect(await isPublic(testimonial)).toBe(false)
    await expect(publish(testimonial)).rejects.toThrow()
    expect((await testimonialOf(feedback))!.evidence!.consent).toBe(false)
  })

  it('is not half made, nor half taken back, by a process that dies', async () => {
    const feedback = await agreed({ nameAs: 'full' })
    const { makeTestimonial } = await import('.')
    const { withdrawConsent } = await import('./withdraw-consent')
    const dying = () => crashingPayload(shop.payload, { atWrite: 1, side: 'after' }, crashNow)
    const press = { feedbackId: feedback.id, by: 'Ann', now: new Date() }
    await makeTestimonial({ payload: dying().payload, user: null }, press).catch(expectCrash)
    expect(await reread(feedback)).toMatchObject({ state: 'answered' })
    expect((await make(feedback)).status).toBe(200)
    const testimonial = (await testimonialOf(feedback))!
    await publish(testimonial)
    await withdrawConsent({ ...at(0), payload: dying().payload }, feedback).catch(expectCrash)
    expect((await reread(feedback))!.mayPublish).toBe(await isPublic(testimonial))
    await onPage(feedback, '/withdrawal')
    expect(await isPublic(testimonial)).toBe(false)
  })
})

describe('what somebody gave', () => {
  it('is found for them, and erased with the consent when they ask', async () => {
    const feedback = await agreed({ nameAs: 'full' })
    const name = feedback.delegateName
    await make(feedback)
    const testimonial = (await testimonialOf(feedback))!
    await publish(testimonial)
    const body = { email: feedback.email, name, items: [`feedback/${feedback.id}`] }
    const call = { method: 'POST', token: tokens.owner! } as const
    const path = '/privacy/export'
    const exported = await rest({ ...call, path, body: { ...body, format: 'json' } })
    expect(String(exported.body.text)).toContain('Longer breaks')
    expect((await rest({ ...call, path: '/privacy/erasures', body })).status).toBe(200)
    expect(await reread(feedback)).toBeNull()
    expect(await isPublic(testimonial)).toBe(false)
  })

  it('goes when its term is over, unless a testimonial of it stands', async () => {
    const used = await agreed({ nameAs: 'full' })
    const plain = await agreed({ nameAs: 'full' })
    await make(used)
    const left = async (days: number) => {
      await deleteOldFeedback({ payload: shop.payload, now: new Date(Date.now() + days * day) })
      const found = await Promise.all([used, plain].map(reread))
      return found.map((one) => one !== null)
    }
    expect(await left(700)).toEqual([true, true])
    expect(await left(800)).toEqual([true, false])
    await onPage(used, '/withdrawal')
    expect(await left(800)).toEqual([false, false])
  })
})

type Taught = Partial<Parameters<typeof taughtDate>[1]> & { email?: string | null }

/** A date whose last day was the day before yesterday, everybody with an address of their own. */
async function endedDate(
  names: readonly (string | null)[],
  { email, ...taught }: Taught = {},
): Promise<TaughtDate> {
  const date = await taughtDate(shop, { names, days: [-3, -2], ...taught })
  for (const { id } of date.bookings) {
    const own = email === undefined ? `${randomUUID()}@quill.example` : email
    const where = { id: { equals: id } }
    const data = { delegateEmail: own }
    await compareAndSet(shop.payload, { collection: 'bookings', where, data })
  }
  return date
}

const asked: Feedback[] = []

/** Each another one, all of them on one date, which is quicker. */
async function askedPerson(): Promise<Feedback> {
  if (asked.length === 0) {
    const names = Array<string>(20).fill(`Amara ${randomUUID().slice(0, 8)}`)
    const date = await endedDate(names, { isPresent: () => false })
    await askForFeedback(at(0))
    asked.push(...(await feedbackOf(date)))
  }
  return asked.pop()!
}

/** Somebody who has answered, and lets it be published. */
async function agreed({ nameAs }: { nameAs: string }): Promise<Feedback> {
  const feedback = await askedPerson()
  const words = { good: 'The role play', better: 'Longer breaks' }
  const { status } = await answer(feedback, { mark: '5', ...words, mayPublish: 'yes', nameAs })
  expect(status).toBe(200)
  return feedback
}

function answer(feedback: Feedback, body: object) {
  const path = `/feedback/by-token/${feedbackTokenOf(feedback)}/answer`
  return rest({ method: 'POST', path, body })
}

function onPage(feedback: Feedback, action?: '/withdrawal' | '/end') {
  const path = `/feedback/by-token/${feedbackTokenOf(feedback)}${action ?? ''}`
  return rest({ method: action ? 'POST' : 'GET', path })
}

function make({ id }: Feedback, role = 'editor') {
  const path = `/feedback/${id}/testimonial`
  return rest({ method: 'POST', path, body: {}, token: tokens[role]! })
}

async function testimonialOf(feedback: Feedback): Promise<Testimonial | null> {
  const { testimonialId } = (await reread(feedback))!
  if (!testimonialId) return null
  return shop.payload.findByID({
    collection: 'testimonials',
    id: testimonialId,
    ...{ draft: true, depth: 0, overrideAccess: true, disableErrors: true },
  })
}

function publish({ id }: Testimonial) {
  return shop.payload.update({
    collection: 'testimonials',
    id,
    data: { _status: 'published' },
    ...{ depth: 0, overrideAccess: true },
  })
}

async function isPublic({ id }: Testimonial): Promise<boolean> {
  return (await rest({ path: `/testimonials/${id}` })).status === 200
}

function feedbackOf({ runId }: TaughtDate): Promise<Feedback[]> {
  return findFeedbackOf(shop.payload, runId)
}

async function askedOn(date: TaughtDate): Promise<string[]> {
  return (await feedbackOf(date)).map(({ delegateName }) => delegateName).toSorted()
}

async function lettersOf({ order }: TaughtDate): Promise<Email[]> {
  const emails = await shop.find('emails', order)
  return emails.filter(({ key }) => key.startsWith(`${order.id}/feedback/`))
}

function reread({ id }: Feedback): Promise<Feedback | null> {
  const where = { id: { equals: id } }
  return shop.payload.db.findOne<Feedback>({ collection: 'feedback', where })
}

async function change({ id }: Feedback, data: Partial<Feedback>): Promise<void> {
  await shop.payload.db.updateOne({ collection: 'feedback', id, data })
}

async function switched(isAsked: boolean): Promise<void> {
  await saveSettings(shop.payload, { feedback: { isAsked } })
}

interface Sent {
  to: string
  text: string
  headers: Record<string, string>
}

/** What is handed to the mail server for an address. */
async function deliveredTo(email: string): Promise<Sent[]> {
  const sent: Sent[] = []
  const sendEmail = (mail: Sent) => Promise.resolve(sent.push(mail))
  const payload = overlay(shop.payload, { sendEmail })
  for (let before = -1; before < sent.length;) {
    before = sent.length
    await sendDueEmails({ ...at(0), payload })
  }
  return sent.filter(({ to }) => to === email)
}
