import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Enquiry } from '@lectern/shared/contract/payload-types'
import { acknowledgeComplaintBy } from '@lectern/shared/privacy/complaint-clock'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { saveSettings } from '@cms-seed/factories/settings'
import { startTestCms } from '@cms-support/cms'
import { startMailServer, type MailServer } from '@cms-support/mail-server'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import { whereOf } from '../../admin/list-chips/chips'
import { handleRequest } from '../../http/handle-request'
import { enquiryChips } from './list/enquiry-chips'
import { mailUnsentEnquiries } from './mail-unsent-enquiries'

const secret = 'web-proves-itself-with-this-secret'

let payload: Payload
let stop: () => Promise<void>
let mailServer: MailServer
let staff: Staff

beforeAll(async () => {
  mailServer = await startMailServer()
  ;({ payload, stop } = await startTestCms({ SMTP_URL: mailServer.url, CMS_WEB_SECRET: secret }))
  await saveSettings(payload)
  staff = await createStaff(payload)
})
afterAll(async () => {
  await stop()
  await mailServer.stop()
})

const enquiry = {
  kind: 'general',
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
      data: { message: 'Cancel my order, please.', email: 'other@x.example', status: 'answered' },
      user: bookings,
      overrideAccess: false,
    })
    expect(changed).toMatchObject({ ...enquiry, status: 'answered' })
  })

  it('is given to a colleague who answers enquiries, and to nobody else', async () => {
    const { id } = await receiptOf(await send(enquiry))
    const { bookings, author } = staff
    const token = await signIn(payload, 'bookings')
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

  it('says who answered it and when', async () => {
    const { id } = await receiptOf(await send(enquiry))
    const { bookings } = staff
    const data = { status: 'answered' as const, statusBy: 'Somebody else' }
    const by = { user: bookings, overrideAccess: false }
    const answered = await payload.update({ collection: 'enquiries', id, data, ...by })
    expect(answered).toMatchObject({
      statusBy: bookings.name,
      statusAt: expect.any(String) as unknown,
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
