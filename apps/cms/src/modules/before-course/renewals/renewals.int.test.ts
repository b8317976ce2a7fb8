import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { renewalsPageSchema } from '@lectern/shared/contract/renewals'
import type { Certificate, Email } from '@lectern/shared/contract/payload-types'
import { addDays } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'
import { randomUUID } from 'node:crypto'

import { createOrganisation } from '@cms-seed/factories/organisation'
import { saveSettings } from '@cms-seed/factories/settings'
import { overlay } from '@cms-seed/overlay'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload, type Crash } from '@cms-support/crashing-payload'
import { restOf, type Rest } from '@cms-support/rest'
import { taughtDate, type TaughtDate } from '@cms-support/taught-date'
import { book, booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { compareAndSet } from '@cms/database/compare-and-set'
import { issueCertificates, revokeCertificate } from '../../certificates'
import { sendDueEmails } from '../../letters'
import type { Context } from '../../orders'
import { setOrganisation } from '../../organisations'
import { tellOfRenewals } from '..'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await switched(true)
})
afterAll(() => shop.stop())

const by = 'Ann'
const daysBefore = 14

describe('that a certificate expires', () => {
  it('is told once, from so many days before, where the settings say so', async () => {
    const date = await certified(['Amara Nwosu', 'Lee Barrow'])
    const later = await shop.laterRun(date.runId, { seats: 3 })
    await tellOfRenewals(at(date.until, -daysBefore - 1))
    await tellOfRenewals(at(date.until, -daysBefore, '08:30'))
    await switched(false)
    await tellOfRenewals(at(date.until, -daysBefore))
    await switched(true)
    await tellOfRenewals(at(date.until, 1))
    expect(await renewalsOf(date)).toEqual([])

    const now = at(date.until, -daysBefore)
    await Promise.all([tellOfRenewals(now), tellOfRenewals(now), tellOfRenewals(now)])
    await tellOfRenewals(at(date.until, -1))
    const letters = await renewalsOf(date)
    expect(letters.map(({ to }) => to).toSorted()).toEqual(date.emails.toSorted())
    const amara = letters.find(({ to }) => to === date.emails[0])!
    expect(amara.text).toContain('Hello Amara Nwosu,')
    expect(amara.text).toContain(`is good until ${dateText(date.until)}`)
    expect(amara.text).toContain('The next date of the course:')
    expect(amara.text).not.toContain(later)
  })

  it('leads to being told of new dates where none can be booked', async () => {
    const date = await certified(['Amara Nwosu'])
    await tellOfRenewals(at(date.until, -10))
    const [letter] = await renewalsOf(date)
    expect(letter!.text).toContain('There is no date of the course that can be booked just now.')
    expect(letter!.text).toContain('#dates')
  })

  it('goes to whoever looks after the organisation, all of a booking in one letter', async () => {
    const date = await certified(['Amara Nwosu', 'Lee Barrow', 'Sam Okafor'], { noAddress: [2] })
    const organisation = await createOrganisation(shop.payload, {
      mailbox: 'training@quill.example',
      coordinators: [
        { name: 'Ivy', email: 'ivy@quill.example' },
        { name: 'Kit', email: 'Training@quill.example' },
      ],
    })
    await setOrganisation(shop.open(), {
      ...{ order: date.order, organisationId: organisation.id, by },
    })
    const now = at(date.until, -10)
    await Promise.all([tellOfRenewals(now), tellOfRenewals(now)])
    const letters = await renewalsOf(date)
    const others = letters.filter(({ to }) => !date.emails.includes(to))
    expect(letters).toHaveLength(4)
    expect(others.map(({ to }) => to.toLowerCase()).toSorted()).toEqual([
      'ivy@quill.example',
      'training@quill.example',
    ])
    for (const { text, subject } of others) {
      expect(text).toContain('Amara Nwosu, Lee Barrow and Sam Okafor are good')
      expect(subject).toContain('3 certificates expire')
    }
  })

  it('goes to whoever booked where nobody else can be written to', async () => {
    const date = await certified(['Sam Okafor'], { noAddress: [0] })
    await tellOfRenewals(at(date.until, -10))
    const letters = await renewalsOf(date)
    expect(letters.map(({ to }) => to)).toEqual([booker.email])
    expect(letters[0]!.subject).toContain('The certificate of Sam Okafor expires')
  })

  it('is not told of what was revoked, renewed, or will be by a place on a date to come', async () => {
    const date = await certified(['Amara Nwosu', 'Lee Barrow', 'Sam Okafor'])
    const [revoked, renewed, again] = date.certificates
    await revokeCertificate(shop.open(), {
      ...{ runId: date.runId, certificateId: revoked!.id, reason: 'Wrong row', by },
    })
    await renew(date, renewed!)
    const runId = await shop.laterRun(date.runId, { seats: 1 })
    const order = await book(shop, [{ runId, count: 1 }])
    const [place] = await shop.find('bookings', order)
    const person = { delegateName: again!.delegateName, delegateEmail: date.emails[2]! }
    await change(place!.id, person)
    await tellOfRenewals(at(date.until, -10))
    expect(await renewalsOf(date)).toEqual([])
    await change(place!.id, { status: 'cancelled' })
    await tellOfRenewals(at(date.until, -10))
    expect((await renewalsOf(date)).map(({ to }) => to)).toEqual([date.emails[2]])
  })

  it('is told once, whichever write the job was cut short at', async () => {
    const cutShort = async (crash: Crash) => {
      const date = await certified(['Amara Nwosu', 'Lee Barrow'])
      const now = at(date.until, -10)
      await tellOfRenewals(at(date.until, -daysBefore - 1))
      const crashing = crashingPayload(shop.payload, crash, crashNow)
      await tellOfRenewals({ ...now, payload: crashing.payload }).catch(expectCrash)
      await tellOfRenewals(now)
      const letters = (await renewalsOf(date)).length
      expect({ crash, letters }).toEqual({ crash, letters: 2 })
    }
    for (const atWrite of [1, 2]) {
      for (const side of ['before', 'after'] as const) await cutShort({ atWrite, side })
    }
  })
})

it('ends in one step, for every course and any spelling, also what waits', async () => {
  const email = `ann-${randomUUID()}@quill.example`
  const date = await certified(['Ann Quill'], { email })
  await tellOfRenewals(at(date.until, -10))
  const [sent] = await deliveredTo(email, at(date.until, -10))
  const link = sent!.headers['List-Unsubscribe']!
  expect(sent!.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  const token = /reminders\/([^/]+)\/unsubscribed>$/.exec(link)![1]!
  expect(sent!.text).toContain(`/certificate/reminders/${token}`)
  expect((await renewalsOf(date))[0]!.text).not.toContain(token)
  const path = `/renewal-refusals/by-token/${token}`
  expect(renewalsPageSchema.parse((await rest({ path })).body).isEnded).toBe(false)

  const waiting = await certified(['Ann Quill'], { email })
  await tellOfRenewals(at(waiting.until, -10))
  const forged = `${token.slice(0, 22)}.${'A'.repeat(22)}`
  const ending = (of: string) =>
    rest({ method: 'POST', path: `/renewal-refusals/by-token/${of}/end`, body: {} })
  expect((await ending(forged)).status).toBe(404)
  for (const _ of [1, 2]) expect((await ending(token)).body.isEnded).toBe(true)
  expect(await deliveredTo(email, at(waiting.until, -10))).toEqual([])
  expect(await renewalsOf(waiting)).toMatchObject([{ status: 'given-up' }])
  const next = await certified(['Ann Quill'], { email: email.toUpperCase() })
  await tellOfRenewals(at(next.until, -10))
  expect(await renewalsOf(next)).toEqual([])
})

interface Certified extends TaughtDate {
  certificates: Certificate[]
  /** Of those who have one. */
  emails: string[]
  until: string
}

interface Given {
  email?: string
  /** Places without an address. */
  noAddress?: readonly number[]
}

/** A date that is over, everybody with a certificate for a month and an address of their own. */
async function certified(names: readonly string[], given: Given = {}): Promise<Certified> {
  const date = await taughtDate(shop, { names, days: [-3, -2], months: 1 })
  const emails: string[] = []
  for (const [index, { id }] of date.bookings.entries()) {
    if (given.noAddress?.includes(index)) continue
    const delegateEmail = given.email ?? `${randomUUID()}@quill.example`
    emails.push(delegateEmail)
    await change(id, { delegateEmail })
  }
  await issueCertificates(shop.open(), { runId: date.runId, by })
  const made = await shop.find('certificates', date.order)
  const certificates = names.map((name) => made.find((each) => each.delegateName === name)!)
  return { ...date, certificates, emails, until: certificates[0]!.validUntil! }
}

/** The same person took the course again, and has a certificate that is good for longer. */
async function renew(date: Certified, { id: _, ...certificate }: Certificate): Promise<void> {
  const { key, validUntil } = certificate
  const again = {
    ...certificate,
    key: `${key}/again`,
    code: randomUUID(),
    linkKey: randomUUID(),
    validUntil: addDays(validUntil!, 300),
  }
  await shop.payload.db.create({ collection: 'certificates', data: again })
  expect(date.certificates).toContainEqual(expect.objectContaining({ key }))
}

async function change(id: string, data: object): Promise<void> {
  const where = { id: { equals: id } }
  await compareAndSet(shop.payload, { collection: 'bookings', where, data })
}

function at(day: string, daysFrom: number, time = '10:30'): Context {
  return { ...shop.open(), now: new Date(`${addDays(day, daysFrom)}T${time}:00Z`) }
}

async function renewalsOf({ order }: TaughtDate): Promise<Email[]> {
  const emails = await shop.find('emails', order)
  return emails.filter(({ key }) => key.startsWith(`${order.id}/renewal/`))
}

async function switched(isRenewalReminded: boolean): Promise<void> {
  const reminders = { isRenewalReminded, renewalDaysBefore: daysBefore, sendAt: '09:00' as const }
  await saveSettings(shop.payload, { reminders })
}

interface Sent {
  to: string
  text: string
  headers: Record<string, string>
}

/** What is handed to the mail server for an address. */
async function deliveredTo(email: string, context: Context): Promise<Sent[]> {
  const sent: Sent[] = []
  const sendEmail = (mail: Sent) => Promise.resolve(sent.push(mail))
  const payload = overlay(shop.payload, { sendEmail })
  for (let before = -1; before < sent.length;) {
    before = sent.length
    await sendDueEmails({ ...context, payload })
  }
  return sent.filter(({ to, text }) => to === email && text.includes('certificates'))
}
