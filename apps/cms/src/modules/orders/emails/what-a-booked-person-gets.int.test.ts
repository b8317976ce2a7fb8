import type { Email, Order } from '@lectern/shared/contract/payload-types'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { createCourse } from '../../../../seed/factories/course'
import { createRun } from '../../../../seed/factories/course-run'
import { quietly } from '../../../../seed/factories/storing'
import { makeText } from '../../../../seed/factories/text'
import { makeVenue } from '../../../../seed/factories/venue'
import { readMail } from '../../../../test-support/read-mail'
import { booker, startTestShop, type TestShop } from '../../../../test-support/test-shop'
import { loadOrder } from '../find-order'
import { viewPlacedOrder } from '../placed/view-placed-order'
import { planSeatRefund } from '../refunds/plan-refund'
import { theCustomer } from '../refunds/who-asked'
import { moveByStaff } from '../moves/move-by-staff'
import { swapDelegate } from '../swap-delegate'
import { sendDueEmails } from './send-due-emails'

const delegateEmail = 'sam@quill.example'
const consumer = { ...booker, kind: 'individual' as const, companyName: undefined }
const onlineLink = 'https://rooms.example/coaching'

let shop: TestShop
let venue: string
beforeAll(async () => {
  shop = await startTestShop()
  const data = {
    ...makeVenue({ name: 'The Wharf, “Loft”' }),
    address: { line1: '14 Tannery Wharf; Unit 3', town: 'Leeds', postcode: 'LS2 9ZX' },
    directions: 'Ten minutes on foot from the station.\nRing at the red door.',
    accessibility: 'A lift to each floor, and a hearing loop.',
  }
  venue = (await shop.payload.create({ collection: 'venues', data, ...quietly })).id
})
afterAll(() => shop.stop())

describe('everybody who is booked on a date at a venue', () => {
  const known = ['14 Tannery Wharf; Unit 3', 'LS2 9ZX', 'Ring at the red door.', 'a hearing loop']
  const when = '12 to 13 January 2037, each day 9.30am to 4.30pm'

  it('is told the whole address, how to get there and what access there is', async () => {
    const order = await bookTwoDays({ startsAt: january(12), endsAt: january(13, '16:30') })
    for (const to of [booker.email, delegateEmail]) {
      const { text, calendar } = await emailTo(order, to)
      for (const words of [when, ...known]) expect(text).toContain(words)
      for (const words of known) expect(unfolded(calendar)).toContain(escaped(words))
    }
    const page = await viewPlacedOrder(shop.open(), order)
    expect(page.bookings[0]?.joining).toMatchObject({
      addressLines: ['The Wharf, “Loft”', '14 Tannery Wharf; Unit 3', 'Leeds', 'LS2 9ZX'],
      directions: expect.stringContaining('Ring at the red door.'),
      accessibility: 'A lift to each floor, and a hearing loop.',
    })
    const [invoice] = await shop.find('invoices', order)
    const { lines } = invoice!.content as { lines: { description: string }[] }
    expect(lines[0]?.description).toContain('12 to 13 January 2037')
  })

  it('learns from the joining e-mail who booked', async () => {
    const order = await bookTwoDays({ startsAt: january(12), endsAt: january(13, '16:30') })
    const { text } = await emailTo(order, delegateEmail)
    expect(text).toContain('Ada Quill of Quill & Co has booked a place for you.')
  })

  it('gets an entry for each day, by the clock of the place, and none for the night', async () => {
    const order = await bookTwoDays({
      startsAt: '2037-03-28T09:30:00.000Z',
      endsAt: '2037-03-29T15:30:00.000Z',
    })
    for (const to of [booker.email, delegateEmail]) {
      const { calendar } = await emailTo(order, to)
      expect(propertiesOf(calendar, 'DTSTART;TZID=Europe/London')).toEqual([
        '20370328T093000',
        '20370329T093000',
      ])
      expect(propertiesOf(calendar, 'DTEND;TZID=Europe/London')).toEqual([
        '20370328T163000',
        '20370329T163000',
      ])
      expect(unfolded(calendar)).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London')
      expect(new Set(propertiesOf(calendar, 'UID')).size).toBe(2)
      for (const line of calendar!.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }
    }
  })
})

describe('an online date', () => {
  it('gives its link to those who have a place, and to nobody who no longer has one', async () => {
    const order = await bookTwoDays({ delivery: 'online', onlineLink })
    const page = () => viewPlacedOrder(shop.open(), order)
    expect((await emailTo(order, delegateEmail)).text).toContain(onlineLink)
    expect((await page()).bookings[0]?.joining).toMatchObject({ addressLines: [], onlineLink })
    await cancel(order)
    const emails = await shop.find('emails', order)
    const late = emails.filter(({ key }) => /\/(refund|cancelled)\//.test(key))
    expect(late.map(({ to }) => to).toSorted()).toEqual([booker.email, delegateEmail])
    for (const email of late)
      expect(`${email.text}${email.calendar}`).not.toContain('rooms.example')
    expect((await page()).bookings[0]?.joining).toBeUndefined()
  })

  it('has no link where a form that was online once has kept one', async () => {
    const order = await bookTwoDays({ delivery: 'venue', onlineLink })
    const { text, calendar } = await emailTo(order, booker.email)
    expect(`${text}${calendar}`).not.toContain('rooms.example')
  })
})

describe('a calendar that has the dates', () => {
  it('takes them out when all places are cancelled', async () => {
    const order = await bookTwoDays()
    await cancel(order)
    for (const to of [booker.email, delegateEmail]) {
      const [before, after] = [await emailTo(order, to), await lastEmailTo(order, to)]
      expect(propertiesOf(after.calendar, 'METHOD')).toEqual(['CANCEL'])
      expect(propertiesOf(after.calendar, 'STATUS')).toEqual(['CANCELLED', 'CANCELLED'])
      expect(propertiesOf(after.calendar, 'UID')).toEqual(propertiesOf(before.calendar, 'UID'))
      expect(highest(after.calendar)).toBeGreaterThan(highest(before.calendar))
    }
  })

  it('moves the days it has, and takes out those that the new date has not', async () => {
    const order = await bookTwoDays()
    const before = await emailTo(order, delegateEmail)
    const [booking] = await shop.find('bookings', order)
    const { course } = (await shop.payload.findByID({
      collection: 'course-runs',
      id: booking!.runId,
      depth: 0,
      overrideAccess: true,
    })) as { course: string }
    const to = await createRun(shop.payload, {
      course,
      venue,
      startsAt: january(20),
      endsAt: january(20, '16:30'),
    })
    await moveByStaff(shop.open(), {
      order,
      bookingIds: [booking!.id],
      toRunId: to.id,
      reason: 'The trainer is ill',
      by: 'Shabnam',
    })
    const after = await lastEmailTo(order, delegateEmail)
    expect(after.text).toMatch(/^Hello Sam Okafor,\n\nYour place has been moved/)
    expect(propertiesOf(after.calendar, 'METHOD')).toEqual(['PUBLISH'])
    expect(propertiesOf(after.calendar, 'UID')).toEqual(propertiesOf(before.calendar, 'UID'))
    expect(propertiesOf(after.calendar, 'STATUS')).toEqual(['CONFIRMED', 'CANCELLED'])
    expect(highest(after.calendar)).toBeGreaterThan(highest(before.calendar))
  })

  it('takes them out of that of somebody in whose place another comes', async () => {
    const order = await bookTwoDays()
    const [booking] = await shop.find('bookings', order)
    const delegate = { name: 'Kim Lee', email: 'kim@quill.example' }
    await swapDelegate(shop.open(), { order, booking: booking!, delegate, by: theCustomer })
    const lost = await lastEmailTo(order, delegateEmail)
    expect(lost.text).toContain('Ada Quill has changed who comes')
    expect(propertiesOf(lost.calendar, 'METHOD')).toEqual(['CANCEL'])
    expect((await emailTo(order, 'kim@quill.example')).calendar).toContain('METHOD:PUBLISH')
  })

  it('is sent as a file whose method mail programs read from outside', async () => {
    const order = await bookTwoDays()
    await sendDueEmails(shop.open())
    const mail = await readMail(process.env.MAIL_DIR ?? '')
    const sent = mail.findLast(({ subject }) => subject === `Your booking ${order.reference}`)
    expect(sent?.attachments).toMatchObject([
      { mimeType: 'text/calendar', disposition: 'attachment', method: 'PUBLISH' },
    ])
  })
})

describe('the confirmation of a consumer', () => {
  it('holds in itself the right to cancel, its form, the express request and the terms', async () => {
    await publishTerms('Our own word on trains and beds.')
    const order = await bookTwoDays({ who: consumer, expressRequest: true, ...soon() })
    const { text } = await emailTo(order, booker.email)
    for (const words of [
      'Your right to cancel',
      'within 14 days without giving a reason',
      'you have until the end of',
      'Model cancellation form',
      'What you asked for expressly',
      'Our own word on trains and beds.',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('keeps the terms that were accepted when they are sent again', async () => {
    await publishTerms('The terms of the day.')
    const order = await bookTwoDays({ who: consumer })
    await publishTerms('Other terms.')
    const { contentOfToday } = await import('./content-of-today')
    const anew = await contentOfToday(shop.open(), await emailTo(order, booker.email))
    expect(anew.text).toContain('The terms of the day.')
  })

  it('says nothing of a request that was not made, and nothing of it all to a business', async () => {
    const later = await emailTo(await bookTwoDays({ who: consumer }), booker.email)
    expect(later.text).toContain('Your right to cancel')
    expect(later.text).not.toContain('expressly')
    const business = await emailTo(await bookTwoDays(), booker.email)
    expect(business.text).not.toMatch(/right to cancel|cancellation form/i)
  })
})

describe('the e-mail about a refund', () => {
  it('opens with what happened, at whose wish', async () => {
    const order = await bookTwoDays()
    await cancel(order)
    const { text } = await lastEmailTo(order, booker.email)
    expect(text).toMatch(
      /^Hello Ada Quill,\n\nWe have cancelled 1 place of your booking LEC-\w+, as you asked\./,
    )
    expect(text).not.toContain('Cancelled by the customer')
  })

  it('has what staff wrote of it after that', async () => {
    const order = await bookTwoDays()
    await cancel(order, { by: 'Shabnam', reason: 'The trainer is ill' })
    const { text } = await lastEmailTo(order, booker.email)
    expect(text).toMatch(/^Hello .*\n\nWe have cancelled 1 place .*\n\nThe trainer is ill\.\n/)
  })
})

interface Wanted {
  startsAt?: string
  endsAt?: string
  delivery?: 'venue' | 'online'
  onlineLink?: string
  who?: typeof booker
  expressRequest?: boolean
}

/** One place, in which somebody else than the booker comes. */
async function bookTwoDays(wanted: Wanted = {}): Promise<Order> {
  const { startsAt = january(12), endsAt = january(13, '16:30'), delivery = 'venue' } = wanted
  const { who = booker, expressRequest = false } = wanted
  const course = await createCourse(shop.payload, { title: `Coaching ${randomUUID().slice(0, 8)}` })
  const run = await createRun(shop.payload, {
    course: course.id,
    startsAt,
    endsAt,
    delivery,
    venue,
    ...(wanted.onlineLink && { onlineLink: wanted.onlineLink }),
  })
  const { startCheckout } = await import('../start-checkout')
  const { saveBooker, saveDelegates, saveNeeds } = await import('../checkout/save-answers')
  const { checkPaymentRequest } = await import('../checkout/check-payment-request')
  const { startPayment } = await import('../start-payment')
  const { settleOrderPayments } = await import('../settle-session')
  const lines = [{ runId: run.id, count: 1 }]
  const begun = await startCheckout(shop.open(), { lines, attemptKey: randomUUID() })
  if (!begun.started) throw new Error('The places are gone')
  const { order: booked } = await saveBooker(shop.open(), begun.order, who)
  const delegates = [{ runId: run.id, seat: 1, name: 'Sam Okafor', email: delegateEmail }]
  const { order: named } = await saveDelegates(shop.open(), booked, {
    bookerAttends: false,
    delegates,
  })
  const { order } = await saveNeeds(shop.open(), named, { needs: [] })
  const agreed = {
    agreedGrossPence: order.grossPence,
    declarations: { terms: true, expressRequest },
  } as const
  const declarations = await checkPaymentRequest(shop.open(), order, agreed)
  await startPayment(shop.open(), { order, declarations })
  const { sessions } = await shop.standIn.state()
  const session = sessions.findLast(({ client_reference_id: id }) => id === order.id)
  await shop.standIn.control(`sessions/${session!.id}/pay`)
  await settleOrderPayments(shop.open(), order.id)
  return loadOrder(shop.payload, order.id)
}

async function cancel(
  order: Order,
  { by, reason } = { by: theCustomer, reason: 'Cancelled by the customer within 14 days' },
): Promise<void> {
  const bookings = await shop.find('bookings', order)
  await planSeatRefund(shop.open(), { order, bookingIds: bookings.map(({ id }) => id), reason, by })
}

async function publishTerms(text: string): Promise<void> {
  const where = { slug: { equals: 'terms-and-conditions' } }
  await shop.payload.delete({ collection: 'pages', where, overrideAccess: true })
  await shop.payload.create({
    collection: 'pages',
    data: {
      title: 'Terms and conditions',
      slug: 'terms-and-conditions',
      layout: [{ blockType: 'richText', content: makeText(text) }],
      _status: 'published',
    },
    ...quietly,
  })
}

/** Far away, in winter, by London's clock. */
function january(day: number, time = '09:30'): string {
  return `2037-01-${day}T${time}:00.000Z`
}

function soon() {
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString()
  return { startsAt: inDays(3), endsAt: inDays(3.2) }
}

async function emailTo(order: Order, to: string): Promise<Email> {
  return (await shop.find('emails', order)).find((email) => email.to === to)!
}

async function lastEmailTo(order: Order, to: string): Promise<Email> {
  return (await shop.find('emails', order)).findLast((email) => email.to === to)!
}

function unfolded(calendar: string | null | undefined): string {
  return (calendar ?? '').replaceAll('\r\n ', '')
}

function escaped(words: string): string {
  return words.replace(/[;,]/g, (sign) => `\\${sign}`)
}

/** Of each entry, in their order. */
function propertiesOf(calendar: string | null | undefined, name: string): string[] {
  const lines = unfolded(calendar).split('\r\n')
  return lines.flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []))
}

function highest(calendar: string | null | undefined): number {
  return Math.max(...propertiesOf(calendar, 'SEQUENCE').map(Number))
}
