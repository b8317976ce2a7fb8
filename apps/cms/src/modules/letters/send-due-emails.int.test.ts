import type { Email as QueuedEmail, Order } from '@lectern/shared/contract/payload-types'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Email } from 'postal-mime'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { makeSettings, saveSettings } from '@cms-seed/factories/settings'
import { overlay } from '@cms-seed/overlay'
import { booker } from '@cms-support/booker'
import { startTestCms } from '@cms-support/cms'
import { readMail } from '@cms-support/read-mail'
import { addTelephoneBooking } from '../desk/add-telephone-booking'
import type { Context } from '../orders/context'
import { queueEmail } from './queue-email'
import { resendEmail } from './resend-email'
import { sendDueEmails } from './send-due-emails'

let payload: Payload
let stop: () => Promise<void>
let shop: Context
let order: Order

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  shop = { payload, stripe: null, now: new Date() }
  const { company } = makeSettings()
  await saveSettings(payload, { company: { ...company, tradingName: 'Lectern & Sons' } })
  order = await bookByTelephone()
  await sendDueEmails(shop)
})
afterAll(() => stop())

it('sends a confirmation in two forms that say the same, with the dates for a calendar', async () => {
  const confirmation = await mailTo(booker.email)
  expect(confirmation.subject).toBe(`Your booking ${order.reference}`)
  const facts = ['£1,274.00', '£254.80', '£1,528.80', 'PO-7 & 8', 'Lectern & Sons', 'Coaching <2>']
  for (const fact of facts) {
    expect(confirmation.text).toContain(fact)
    expect(confirmation.html).toContain(
      fact.replaceAll('&', '&amp;').replaceAll('<2>', '&lt;2&gt;'),
    )
  }
  expect(confirmation.attachments.map(({ filename }) => filename)).toEqual(['courses.ics'])
})

it('tells a delegate of the one place, without a price', async () => {
  const joining = await mailTo('sam@quill.example')
  for (const form of [joining.text, joining.html]) {
    expect(form).toContain('Bring a pen.')
    expect(form).not.toContain('£')
  }
})

it('sends an e-mail again as it was, in both forms', async () => {
  const before = await mailTo(booker.email)
  const stored = await payload.find({
    collection: 'emails',
    where: { to: { equals: booker.email } },
    depth: 0,
    overrideAccess: true,
  })
  const emailId = stored.docs[0]?.id ?? ''
  await resendEmail(shop, { owner: { orderId: order.id }, emailId, by: 'Shabnam' })
  await sendDueEmails(shop)
  const copies = (await allMail()).filter(({ subject }) => subject === before.subject)
  expect(copies.map(({ html }) => html)).toEqual([before.html, before.html])
})

it('claims each e-mail for five minutes from when it is sent, however long the one before took', async () => {
  for (const seat of [1, 2]) await queue(`slow/${seat}`)
  const minutes = (count: number) => new Date(shop.now.getTime() + count * 60_000)
  const claimedUntil: unknown[] = []
  const sendEmail = async ({ subject }: { subject: string }) =>
    claimedUntil.push((await findQueued(subject)).nextAttemptAt)
  let turn = 0
  const slow = { ...shop, payload: overlay(payload, { sendEmail }) }
  await sendDueEmails(slow, () => minutes(10 * (turn += 1)))
  expect(claimedUntil).toEqual([minutes(15), minutes(25)].map((at) => at.toISOString()))
  const sentAt = [await findQueued('slow/1'), await findQueued('slow/2')].map((sent) => sent.sentAt)
  expect(sentAt.toSorted()).toEqual([minutes(10), minutes(20)].map((at) => at.toISOString()))
})

it('sends the others when one cannot even be claimed', async () => {
  for (const seat of [1, 2]) await queue(`stuck/${seat}`)
  const { id } = await findQueued('stuck/1')
  const updateOne: Payload['db']['updateOne'] = (statement) => {
    if (JSON.stringify(statement.where).includes(id)) throw new Error('The database is away')
    return payload.db.updateOne(statement)
  }
  const db = overlay(payload.db, { updateOne })
  const trouble = { ...shop, payload: overlay(payload, { db }) }
  await expect(sendDueEmails(trouble)).rejects.toThrow('The database is away')
  expect(await findQueued('stuck/2')).toMatchObject({ status: 'sent' })
})

async function queue(name: string): Promise<void> {
  const email = { to: 'sam@quill.example', subject: name, parts: [name] }
  await queueEmail(shop, { order, email: { ...email, name: `lapsed/${name}` } })
}

async function findQueued(name: string) {
  const where = { key: { equals: `${order.id}/lapsed/${name}` } }
  return (await payload.db.findOne<QueuedEmail>({ collection: 'emails', where }))!
}

async function bookByTelephone(): Promise<Order> {
  const course = await createCourse(payload, { title: 'Coaching <2>', priceNetPence: 63_700 })
  const run = await createRun(payload, { course: course.id, joiningInstructions: 'Bring a pen.' })
  const outcome = await addTelephoneBooking(shop, {
    attemptKey: randomUUID(),
    lines: [{ runId: run.id, count: 2 }],
    booker: { ...booker, purchaseOrderNumber: 'PO-7 & 8' },
    delegates: {
      bookerAttends: false,
      delegates: [{ runId: run.id, seat: 1, name: 'Sam Okafor', email: 'sam@quill.example' }],
    },
    by: 'Shabnam',
  })
  if (!outcome.started) throw new Error('The places are gone')
  return outcome.order
}

async function mailTo(address: string): Promise<Email> {
  const found = (await allMail()).find(({ to }) => to?.some((one) => one.address === address))
  if (!found) throw new Error(`Nothing was sent to ${address}`)
  return found
}

function allMail(): Promise<Email[]> {
  return readMail(process.env.MAIL_DIR ?? '')
}
