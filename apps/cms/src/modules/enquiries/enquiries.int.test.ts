import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Email, Enquiry } from '@lectern/shared/contract/payload-types'
import { acknowledgeComplaintBy } from '@lectern/shared/privacy/complaint-clock'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createEnquiry } from '@cms-seed/factories/enquiry'
import { makeEmailTemplate } from '@cms-seed/factories/email-template'
import { saveSettings } from '@cms-seed/factories/settings'
import { startTestCms } from '@cms-support/cms'
import { expectLogged } from '@cms-support/log'
import { startMailServer, type MailServer } from '@cms-support/mail-server'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import { whereOf } from '../../admin/list-chips/chips'
import { attemptHeader } from '../../admin/staff-action/attempt-header'
import { newAttempt } from '../../admin/staff-action/new-attempt'
import { handleRequest } from '../../http/handle-request'
import { sendDueEmails } from '../letters/send-due-emails'
import { keepNoLongerThanNeeded } from '../privacy/keep-no-longer'
import { findAnswers } from './answer/answer-enquiry'
import { enquiryChips } from './list/enquiry-chips'
import { mailUnsentEnquiries } from './mail-unsent-enquiries'

const secret = 'web-proves-itself-with-this-secret'

let payload: Payload
let stop: () => Promise<void>
let mailServer: MailServer
let staff: Staff
let token: string

beforeAll(async () => {
  mailServer = await startMailServer()
  ;({ payload, stop } = await startTestCms({ SMTP_URL: mailServer.url, CMS_WEB_SECRET: secret }))
  await saveSettings(payload)
  staff = await createStaff(payload)
  token = await signIn(payload, 'bookings')
})
afterAll(async () => {
  await stop()
  await mailServer.stop()
})

const enquiry = {
  kind: 'general' as const,
  name: 'Priya Nair',
  email: 'priya@customer.example',
  message: 'Do you teach in Leeds? We are six.',
}

let visitors = 0
/** Each call comes from a visitor of its own, so that limits count only where a test is about them. */
function send(body: object, visitor = `203.0.113.${(visitors += 1)}`) {
  return handleRequest(
    payload.config,
    new Request('http://localhost:3001/api/enquiries', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-lectern-web': secret,
        'x-lectern-visitor': visitor,
      },
      body: JSON.stringify(body),
    }),
  )
}

async function stored(id: string): Promise<Enquiry> {
  return payload.findByID({ collection: 'enquiries', id, depth: 0, overrideAccess: true })
}

async function whenMailState(id: string, state: Enquiry['mailState']): Promise<Enquiry> {
  for (;;) {
    const found = await stored(id)
    if (found.mailState === state) return found
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** By bookings staff, under a name of its own unless it is the same press again. */
async function press(path: string, body: object, attempt = newAttempt()) {
  const headers = { [attemptHeader]: attempt }
  return restOf(payload)({ method: 'POST', path, body, token, headers })
}

const receiptOf = async (response: Response) =>
  (await response.json()) as { id: string; receivedAt: string }

describe('an enquiry', () => {
  it('is stored, then mailed to staff, who can simply reply', async () => {
    const course = await createCourse(payload, { title: 'Coaching' })
    const response = await send({ ...enquiry, kind: 'in-house', courseId: course.id })
    expect(response.status).toBe(201)
    const { id } = await receiptOf(response)
    const mail = await mailServer.nextMail()
    expect(mail).toContain('To: office@lectern.example')
    expect(mail).toContain('Reply-To: Priya Nair <priya@customer.example>')
    expect(mail).toContain('Subject: In-house enquiry from Priya Nair about Coaching')
    expect(mail).toContain('Do you teach in Leeds?')
    expect(await whenMailState(id, 'sent')).toMatchObject({ status: 'new', course: course.id })
  })

  it('that complains about data gets its clock, and staff are told of it', async () => {
    const { id } = await receiptOf(await send({ ...enquiry, kind: 'complaint' }))
    const mail = await mailServer.nextMail()
    expect(mail).toContain('Subject: Data-protection complaint from Priya Nair')
    const { createdAt, acknowledgeBy } = await whenMailState(id, 'sent')
    const by = acknowledgeComplaintBy(new Date(createdAt))
    expect(acknowledgeBy).toBe(by.toISOString())
  })

  it('is kept when the mail server refuses, says why, and is mailed later', async () => {
    mailServer.refuse(true)
    const { id } = await receiptOf(await send(enquiry))
    const failed = await whenMailState(id, 'failed')
    expect(failed.mailError).toContain('451')
    expect(failed.message).toBe(enquiry.message)
    mailServer.refuse(false)
    const inTwoMinutes = new Date(Date.now() + 120_000)
    await mailUnsentEnquiries(payload, inTwoMinutes)
    expect(await mailServer.nextMail()).toContain('Enquiry from Priya Nair')
    expect(await whenMailState(id, 'sent')).toMatchObject({ mailError: null, mailAttempts: 2 })
  })

  it('is taken although its course has gone', async () => {
    const response = await send({ ...enquiry, courseId: 'gone' })
    expect(response.status).toBe(201)
    await mailServer.nextMail()
    await whenMailState((await receiptOf(response)).id, 'sent')
  })

  it('cannot smuggle in fields that are for staff', async () => {
    const { id } = await receiptOf(await send({ ...enquiry, status: 'closed', notes: 'x' }))
    await mailServer.nextMail()
    const { status, notes } = await whenMailState(id, 'sent')
    expect(status).toBe('new')
    expect(notes ?? null).toBeNull()
  })

  it('stays as it was written, whatever staff send', async () => {
    const { id } = (await (await send(enquiry)).json()) as { id: string }
    const { bookings } = staff
    const changed = await payload.update({
      collection: 'enquiries',
      id,
      data: {
        message: 'Cancel my order, please.',
        email: 'other@x.example',
        status: 'answered',
        notes: 'Rang her.',
      },
      user: bookings,
      overrideAccess: false,
    })
    expect(changed).toMatchObject({ ...enquiry, status: 'new', notes: 'Rang her.' })
  })

  it('is given to a colleague who answers enquiries, and to nobody else', async () => {
    const { id } = await receiptOf(await send(enquiry))
    const { bookings, author } = staff
    const give = (userId: string) =>
      restOf(payload)({
        method: 'POST',
        path: `/enquiries/${id}/assignee`,
        body: { userId },
        token,
      })
    expect((await give(bookings.id)).status).toBe(200)
    expect(await stored(id)).toMatchObject({ assigneeId: bookings.id, assignee: bookings.name })
    expect((await give(author.id)).status).toBe(404)
    const ownOpen = whereOf(enquiryChips(bookings.id).find(({ words }) => words === 'Mine')!)
    const count = () =>
      payload.count({ collection: 'enquiries', where: ownOpen, overrideAccess: true })
    expect((await count()).totalDocs).toBe(1)
    expect((await give('')).status).toBe(200)
    expect((await count()).totalDocs).toBe(0)
  })

  it('says who was done with it without an answer from here, and when', async () => {
    const { id } = await receiptOf(await send(enquiry))
    const body = { status: 'closed', statusBy: 'Somebody else' }
    expect((await press(`/enquiries/${id}/status`, body)).status).toBe(200)
    const statusAt = expect.any(String) as unknown
    expect(await stored(id)).toMatchObject({
      status: 'closed',
      statusBy: staff.bookings.name,
      statusAt,
    })
  })

  it('cannot be read by the public, nor asked about by conditions', async () => {
    for (const query of ['', '?where[email][like]=priya', '?sort=email', '?trash=true']) {
      const response = await handleRequest(
        payload.config,
        new Request(`http://localhost:3001/api/enquiries${query}`),
      )
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ error: { reason: 'not-allowed' } })
    }
  })
})

describe('an answer to an enquiry', () => {
  const letter = { subject: 'Re: your enquiry', text: 'Dear {first name},\n\nyes, in May.' }

  it('goes out once however often it is pressed, to be replied to, and says who and when', async () => {
    const id = await asked()
    const attempt = newAttempt()
    const answers = await Promise.all([
      press(`/enquiries/${id}/answers`, { ...letter, answersSeen: 0 }, attempt),
      press(`/enquiries/${id}/answers`, { ...letter, answersSeen: 0 }, attempt),
      press(`/enquiries/${id}/answers`, { ...letter, answersSeen: 0 }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    await sendDueEmails(contextNow())
    const mail = await mailAbout(letter.subject)
    expect(mail).toContain('To: priya@customer.example')
    expect(mail).toContain('Reply-To: hello@lectern.example')
    expect(mail).toContain('Dear Priya,')
    expect(mail).toContain(enquiry.message)
    expect(await answersTo(id)).toMatchObject([
      { status: 'sent', writtenBy: staff.bookings.name, enquiryId: id, inAnswerTo: id },
    ])
    expect(await stored(id)).toMatchObject({ status: 'answered', statusBy: staff.bookings.name })
  })

  it('waits while the mail server is away, and its subject carries no second header', async () => {
    const id = await asked()
    mailServer.refuse(true)
    const subject = 'Re: yours\r\nBcc: all@x.example'
    await press(`/enquiries/${id}/answers`, { ...letter, subject, answersSeen: 0 })
    await sendDueEmails(contextNow())
    expect(await answersTo(id)).toMatchObject([
      { status: 'waiting', subject: 'Re: yours Bcc: all@x.example' },
    ])
    mailServer.refuse(false)
    await sendDueEmails(contextNow(60))
    expectLogged('451 not today')
    const mail = await mailAbout('Re: yours Bcc: all@x.example')
    expect(mail).not.toMatch(/^Bcc:/m)
  })

  it('is refused in words while something cannot be filled in, is empty or too long', async () => {
    const id = await asked()
    const refusal = async (changes: object) => {
      const body = { ...letter, answersSeen: 0, ...changes }
      const answer = await press(`/enquiries/${id}/answers`, body)
      return [answer.status, JSON.stringify(answer.body)]
    }
    expect(await refusal({ text: 'About {course}' })).toEqual([
      400,
      expect.stringContaining('nothing to fill in for {course} here'),
    ])
    expect(await refusal({ subject: '{frist name}' })).toEqual([
      400,
      expect.stringContaining('{frist name} is not known'),
    ])
    expect(await refusal({ text: ' ' })).toEqual([400, expect.stringContaining('Write the text')])
    expect(await refusal({ text: 'x'.repeat(8001) })).toEqual([
      400,
      expect.stringContaining('8000 characters or fewer'),
    ])
    expect(await answersTo(id)).toEqual([])
    expect(await stored(id)).toMatchObject({ status: 'new' })
  })

  it('of a colleague who was quicker is shown before another goes out', async () => {
    const id = await asked()
    await press(`/enquiries/${id}/answers`, { ...letter, answersSeen: 0 })
    const other = { ...letter, text: 'No, in June.' }
    const late = await press(`/enquiries/${id}/answers`, { ...other, answersSeen: 0 })
    expect([late.status, JSON.stringify(late.body)]).toEqual([
      403,
      expect.stringContaining('answered since you opened it, by The bookings'),
    ])
    const read = await press(`/enquiries/${id}/answers`, { ...other, answersSeen: 1 })
    expect(read.status).toBe(200)
    expect(await answersTo(id)).toHaveLength(2)
  })

  it('is sent again by whoever asks for it, and is nobody else’s to send', async () => {
    const id = await asked()
    await press(`/enquiries/${id}/answers`, { ...letter, answersSeen: 0 })
    await sendDueEmails(contextNow())
    const [first] = await answersTo(id)
    const body = { emailId: first!.id }
    expect((await press(`/enquiries/${await asked()}/emails`, body)).status).toBe(404)
    expect((await press(`/enquiries/${id}/emails`, body)).status).toBe(200)
    await sendDueEmails(contextNow())
    expect(await answersTo(id)).toMatchObject([{ status: 'sent' }, { status: 'sent' }])
    for (const role of ['editor', 'author'] as const) {
      const path = `/enquiries/${id}/answers`
      const other = await signIn(payload, role)
      const call = { method: 'POST', path, body: letter, token: other }
      const answer = await restOf(payload)(call)
      expect(answer.status).toBe(403)
    }
  })

  it('is found, exported and erased with the enquiry, and lives no longer than it', async () => {
    const [erased, kept] = [await asked(), await asked()]
    for (const id of [erased, kept]) {
      await press(`/enquiries/${id}/answers`, { ...letter, answersSeen: 0 })
    }
    await sendDueEmails(contextNow())
    const owner = await signIn(payload, 'owner')
    const items = [`enquiries/${erased}`]
    const sought = { email: enquiry.email, name: '', items }
    const privacy = (path: string, body: object) =>
      restOf(payload)({ method: 'POST', path: `/privacy/${path}`, body, token: owner })
    const exported = await privacy('export', { ...sought, format: 'json' })
    expect(String(exported.body.text)).toContain('yes, in May.')
    expect((await privacy('erasures', sought)).status).toBe(200)
    expect(await answersTo(erased)).toEqual([])
    // Texts of e-mails on bookings go earlier; an answer stays as long as what was asked.
    await saveSettings(payload, { privacy: { emailTexts: 1, enquiries: 12 } })
    await keepNoLongerThanNeeded(payload, inDays(200))
    expect(await answersTo(kept)).toMatchObject([{ text: expect.stringContaining('in May') }])
    await keepNoLongerThanNeeded(payload, inDays(400))
    expect(await answersTo(kept)).toEqual([])
  })

  it('is deleted by an owner with the enquiry', async () => {
    const id = await asked()
    await press(`/enquiries/${id}/answers`, { ...letter, answersSeen: 0 })
    await payload.delete({ collection: 'enquiries', id, user: staff.owner, overrideAccess: false })
    expect(await answersTo(id)).toEqual([])
  })
})

it('a template names what it cannot fill in when it is saved', async () => {
  const data = makeEmailTemplate({ text: 'Dear {first nmae},' })
  await expect(
    payload.create({ collection: 'email-templates', data, overrideAccess: true }),
  ).rejects.toMatchObject({
    data: {
      errors: [{ message: expect.stringContaining('{first nmae} is not known') as unknown }],
    },
  })
})

/** Others may have been sent before. */
async function mailAbout(subject: string): Promise<string> {
  for (;;) {
    const mail = await mailServer.nextMail()
    if (mail.includes(`\r\nSubject: ${subject}\r\n`)) return mail
  }
}

async function asked(): Promise<string> {
  return (await createEnquiry(payload, enquiry)).id
}

function answersTo(enquiryId: string): Promise<Email[]> {
  return findAnswers(payload, enquiryId)
}

function contextNow(minutesAhead = 0) {
  return { payload, stripe: null, now: new Date(Date.now() + minutesAhead * 60_000) }
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * 24 * 60 * 60_000)
}

it('tells a program that fills in the hidden field the same, and stores nothing', async () => {
  const { totalDocs: before } = await payload.count({
    collection: 'enquiries',
    overrideAccess: true,
  })
  const response = await send({ ...enquiry, website: 'https://spam.example' })
  expect(response.status).toBe(201)
  expect(await receiptOf(response)).toEqual({
    id: expect.any(String) as unknown,
    receivedAt: expect.any(String) as unknown,
  })
  const { totalDocs } = await payload.count({ collection: 'enquiries', overrideAccess: true })
  expect(totalDocs).toBe(before)
})

describe('refuses, saying what to put right,', () => {
  it.each([
    ['an empty name', { name: ' ' }, 'name'],
    ['a malformed address', { email: 'priya' }, 'email'],
    ['a second address in the name', { name: 'A\r\nBcc: x@y.example' }, 'name'],
    ['a message that is too long', { message: 'x'.repeat(4001) }, 'message'],
    ['another kind', { kind: 'spam' }, 'kind'],
  ])('%s', async (_, changes, path) => {
    const response = await send({ ...enquiry, ...changes })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { reason: 'invalid-fields', fields: [{ path }] },
    })
  })

  it('an enquiry of 40 kB is refused', async () => {
    expect((await send({ ...enquiry, message: 'x'.repeat(40_000) })).status).toBe(413)
  })
})

it('goes on e-mailing what could not be e-mailed for a day, until somebody has answered', async () => {
  const [waiting, answered] = await Promise.all(
    (['new', 'answered'] as const).map((status) =>
      payload.create({
        collection: 'enquiries',
        data: { ...enquiry, kind: 'general', status, mailState: 'failed', mailAttempts: 99 },
        depth: 0,
        overrideAccess: true,
      }),
    ),
  )
  const inTwoDays = new Date(Date.now() + 2 * 24 * 60 * 60_000)
  await mailUnsentEnquiries(payload, inTwoDays)
  expect(await stored(waiting!.id)).toMatchObject({ mailState: 'sent', mailAttempts: 100 })
  expect(await stored(answered!.id)).toMatchObject({ mailState: 'failed', mailAttempts: 99 })
})

it('takes six enquiries of one visitor in ten minutes, and says when to come back', async () => {
  const robotic = { ...enquiry, website: 'filled in, so that nothing is stored' }
  for (let count = 1; count <= 6; count += 1) {
    expect((await send(robotic, '198.51.100.7')).status).toBe(201)
  }
  const refused = await send(robotic, '198.51.100.7')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
  expect(await refused.json()).toMatchObject({ error: { reason: 'too-many-requests' } })
  expect((await send(robotic, '198.51.100.8')).status).toBe(201)
})
