import type { CourseRun, Email, Order } from '@lectern/shared/contract/payload-types'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { quietly } from '@cms-seed/factories/storing'
import { makeText } from '@cms-seed/factories/text'
import { makeVenue } from '@cms-seed/factories/venue'
import { readMail } from '@cms-support/read-mail'
import { dayFromNow } from '@cms-support/run-days'
import { booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { moveByStaff } from '../changes/moves/move-by-staff'
import { swapDelegate } from '../changes/swap-delegate'
import { viewPlacedOrder } from '../order-page/view-placed-order'
import { loadOrder } from '../orders/find-order'
import { customerActor } from '../orders/who-asked'
import { planSeatRefund } from '../payments/refunds/plan-refund'
import { sendDueEmails } from './send-due-emails'

const delegateEmail = 'sam@quill.example'
const consumer = { ...booker, kind: 'individual' as const, companyName: undefined }
const onlineLink = 'https://rooms.example/coaching'

const venueLines = ['The Wharf, “Loft”', '14 Tannery Wharf; Unit 3', 'Leeds', 'LS2 9ZX']

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
  const when = ['12 to 13 January 2037', 'Each day 9.30am to 4.30pm']

  it('is told the whole address, how to get there and what access there is', async () => {
    const order = await bookTwoDays()
    for (const to of [booker.email, delegateEmail]) {
      const { text, calendar } = await emailTo(order, to)
      for (const words of [...when, ...known]) expect(text).toContain(words)
      for (const words of known) expect(unfolded(calendar)).toContain(escaped(words))
    }
    const page = await viewPlacedOrder(shop.open(), order)
    expect(page.bookings[0]?.joining).toMatchObject({
      addressLines: venueLines,
      directions: expect.stringContaining('Ring at the red door.'),
      accessibility: 'A lift to each floor, and a hearing loop.',
    })
    const [invoice] = await shop.find('invoices', order)
    const { lines } = invoice!.content as { lines: { description: string }[] }
    expect(lines[0]?.description).toContain('12 to 13 January 2037')
  })

  it('learns from the joining e-mail who booked', async () => {
    const order = await bookTwoDays()
    const { text } = await emailTo(order, delegateEmail)
    expect(text).toContain('Ada Quill of Quill & Co has booked a place for you.')
  })

  it('gets an entry for each day, by the clock of the place, and none for the night', async () => {
    const order = await bookTwoDays({ days: [wholeDay('2037-03-28'), wholeDay('2037-03-29')] })
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

describe('everybody who is booked on a date that is no two days alike', () => {
  const secret = 'https://rooms.example/day-two'
  const days = [
    { ...wholeDay('2037-01-12'), title: 'The page', room: 'Garden room' },
    { ...wholeDay('2037-01-20'), delivery: 'online' as const, onlineLink: secret },
    { day: '2037-02-05', from: '18:00', until: '20:00' },
    { day: '2037-02-17', from: '09:00', until: '12:00' },
  ]

  it('is told each day, where it is and how to join it', async () => {
    const order = await bookTwoDays({ days })
    for (const to of [booker.email, delegateEmail]) {
      const { text } = await emailTo(order, to)
      expect(text).toContain('Four days from 12 January to 17 February 2037')
      expect(text).toContain('At different times')
      expect(text).toContain('The page: Monday 12 January 2037, 9.30am to 4.30pm')
      expect(text).toContain('Tuesday 20 January 2037, 9.30am to 4.30pm, Online')
      expect(text).toContain('Thursday 5 February 2037, 6pm to 8pm')
      expect(text).toContain('On Monday 12 January 2037: Garden room')
      expect(text).toContain(`Join online: ${secret}`)
    }
    const [invoice] = await shop.find('invoices', order)
    const { lines } = invoice!.content as { lines: { description: string }[] }
    expect(lines[0]?.description).toContain('; Thursday 5 February 2037, 6pm to 8pm; ')
    const page = await viewPlacedOrder(shop.open(), order)
    expect(page.lines[0]).toMatchObject({
      days: [{ title: 'The page' }, { place: 'Online' }, {}, {}],
    })
    expect(page.bookings[0]?.joining).toMatchObject({
      elsewhere: [
        { index: 0, addressLines: ['Garden room', 'The Wharf, “Loft”', ...venueLines.slice(1)] },
        { index: 1, addressLines: [], onlineLink: secret },
      ],
    })
  })

  it('gets an entry for each day, which has the place and the link of that day alone', async () => {
    const order = await bookTwoDays({ days })
    const { calendar } = await emailTo(order, delegateEmail)
    expect(propertiesOf(calendar, 'DTSTART;TZID=Europe/London')).toEqual([
      ...['20370112T093000', '20370120T093000', '20370205T180000', '20370217T090000'],
    ])
    expect(new Set(propertiesOf(calendar, 'UID')).size).toBe(4)
    const entries = unfolded(calendar).split('BEGIN:VEVENT').slice(1)
    expect(entries.map((entry) => entry.includes(secret))).toEqual([false, true, false, false])
    expect(
      entries.map((entry) => /LOCATION:(Garden room|Online|The Wharf)/.exec(entry)?.[1]),
    ).toEqual(['Garden room', 'Online', 'The Wharf', 'The Wharf'])
    expect(entries[0]).toMatch(/SUMMARY:Coaching .*: The page/)
  })

  it('has no link in the calendar once the place is cancelled', async () => {
    const order = await bookTwoDays({ days })
    await cancel(order)
    const { calendar } = await lastEmailTo(order, delegateEmail)
    expect(propertiesOf(calendar, 'STATUS')).toEqual(Array(4).fill('CANCELLED'))
    expect(unfolded(calendar)).not.toContain('rooms.example')
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
      days: [wholeDay('2037-01-20')],
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
    await swapDelegate(shop.open(), { order, booking: booking!, delegate, by: customerActor })
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
  days?: Partial<CourseRun>['days']
  delivery?: 'venue' | 'online'
  onlineLink?: string
  who?: typeof booker
  expressRequest?: boolean
}

/** One place, in which somebody else than the booker comes. */
async function bookTwoDays(wanted: Wanted = {}): Promise<Order> {
  const { days = twoDays, delivery = 'venue' } = wanted
  const { who = booker, expressRequest = false } = wanted
  const course = await createCourse(shop.payload, { title: `Coaching ${randomUUID().slice(0, 8)}` })
  const run = await createRun(shop.payload, {
    course: course.id,
    days,
    delivery,
    venue,
    ...(wanted.onlineLink && { onlineLink: wanted.onlineLink }),
  })
  const { startCheckout } = await import('../checkout/start-checkout')
  const { saveBooker, saveDelegates, saveNeeds } = await import('../checkout/save-answers')
  const { checkPaymentRequest } = await import('../checkout/check-payment-request')
  const { startPayment } = await import('../checkout/start-payment')
  const { settleOrderPayments } = await import('../payments/settle-session')
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
  { by, reason } = { by: customerActor, reason: 'Cancelled by the customer within 14 days' },
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

function wholeDay(day: string) {
  return { day, from: '09:30', until: '16:30' }
}

/** Far away, in winter. */
const twoDays = [wholeDay('2037-01-12'), wholeDay('2037-01-13')]

function soon() {
  return { days: dayFromNow(3) }
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
