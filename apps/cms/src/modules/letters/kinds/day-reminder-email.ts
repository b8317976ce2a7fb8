import { blocksOf, type Block } from '@lectern/shared/before-course/day-reminders'
import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { delegatesEditableUntil } from '@lectern/shared/orders/delegate-cut-off'
import type { CalendarDay } from '@lectern/shared/time/calendar-day'
import { periodOf } from '@lectern/shared/time/course-days'
import { daysText } from '@lectern/shared/time/days-text'

import type { LetterPart } from '@cms/mail/letter'
import { loadSender } from '@cms/mail/sender'
import { contentOf, lineOf, loadOfferedRuns, type Context } from '../../orders'
import { loadReminderSettings } from '../../settings'
import { calendarOfPlace } from '../calendar/calendar'
import { loadJoiningPapers } from '../joining-papers'
import { queueEmail, type EmailToQueue } from '../queue-email'
import { awaitsAddress, delegatesToTell, type BookingOfDelegate } from './delegates-to-tell'
import { namesInWords, orderButton, runDetails } from './letter-parts'
import { questionsParts } from './questions-part'

/** Of what, and of which places, somebody is reminded. */
interface Reminded {
  order: Order
  /** Of the order. */
  bookings: readonly Booking[]
  runId: string
  /** The first of the days that the letter is about. */
  day: CalendarDay
  /** Of a delegate; otherwise of whoever booked, for all places that have no delegate to write to. */
  bookingId?: string | undefined
}

/** Once for each place and day, or for each booking and day where it goes to whoever booked. */
export async function queueDayReminder(context: Context, of: Reminded): Promise<void> {
  const email = await dayReminderEmail(context, of)
  if (email) await queueEmail(context, { order: of.order, email })
}

/** By its name the letter finds what it is about, also when it is sent again. */
export function dayReminderName({
  bookingId,
  runId,
  day,
}: Pick<Reminded, 'bookingId' | 'runId' | 'day'>): `day-reminder/${string}` {
  return `day-reminder/${bookingId ?? forBooker}/${runId}/${day}`
}

const forBooker = 'booker'

/** From the parts of its name, its kind left out. */
export function readDayReminderName([place, runId = '', day = '']: readonly string[]): Pick<
  Reminded,
  'bookingId' | 'runId' | 'day'
> {
  return { runId, day, bookingId: place === forBooker ? undefined : place }
}

/** The places of an order on a date that whoever booked is reminded of, since nobody else can be written to. */
export function placesOfBooker(
  order: Order,
  bookings: readonly Booking[],
  runId: string,
): Booking[] {
  const told = new Set(delegatesToTell(order, bookings).map(({ id }) => id))
  return bookings.filter(
    (booking) => booking.status === 'booked' && booking.runId === runId && !told.has(booking.id),
  )
}

/** As it would be written now; `null` where nobody is to be reminded of that any more. */
export async function dayReminderEmail(
  context: Context,
  of: Reminded,
): Promise<EmailToQueue | null> {
  const dated = await datesOf(context, of)
  if (!dated) return null
  if (of.bookingId === undefined) return bookerEmail(context, { ...of, dated })
  const booking = delegatesToTell(of.order, of.bookings).find(({ id }) => id === of.bookingId)
  return booking?.runId === of.runId ? delegateEmail(context, { ...of, booking, dated }) : null
}

type Dated = Pick<CheckoutLine, 'startsAt' | 'endsAt' | 'timeZone' | 'delivery' | 'place' | 'days'>

/** The days that the letter is about, as the date has them now; `null` once they have begun, or are not held. */
async function datesOf(
  { payload, now }: Context,
  { runId, day }: Pick<Reminded, 'runId' | 'day'>,
): Promise<Dated | null> {
  const run = (await loadOfferedRuns(payload, [runId])).get(runId)
  if (!run || run.status === 'cancelled') return null
  const block: Block<(typeof run.days)[number]> | undefined = blocksOf(run.days).find(
    ({ first }) => first === day,
  )
  if (!block) return null
  const { timeZone, delivery, place } = run
  const period = periodOf({ days: block.days, timeZone })
  if (period.startsAt <= now.toISOString()) return null
  return { ...period, timeZone, delivery, place, days: block.days }
}

async function delegateEmail(
  context: Context,
  { order, booking, dated, ...of }: Reminded & { booking: BookingOfDelegate; dated: Dated },
): Promise<EmailToQueue> {
  const line = { ...lineOf(order, booking), ...dated, count: 1 }
  const { details, opening, contact } = await contentOfLetter(context, line)
  return {
    name: dayReminderName({ ...of, bookingId: booking.id }),
    to: booking.delegateEmail,
    subject: subjectOf(line),
    parts: [
      `Hello ${booking.delegateName ?? ''},`,
      opening,
      ...details,
      ...(await questionsParts(context, { order, booking })),
      `If you have a question or cannot come, tell whoever booked your place, or us: ${contact}.`,
    ],
    calendar: await calendarOfPlace(context.payload, { order, booking }),
  }
}

async function bookerEmail(
  context: Context,
  { order, bookings, dated, ...of }: Reminded & { dated: Dated },
): Promise<EmailToQueue | null> {
  const { booker } = contentOf(order)
  const places = placesOfBooker(order, bookings, of.runId)
  const [first] = places
  if (!booker || !first) return null
  const line = { ...lineOf(order, first), ...dated, count: places.length }
  const { details, opening, contact } = await contentOfLetter(context, line)
  return {
    name: dayReminderName(of),
    to: booker.email,
    subject: subjectOf(line),
    parts: [
      `Hello ${booker.name},`,
      opening,
      ...details,
      ...whoComes(places, booker.email),
      ...whatIsMissing(places, { now: context.now, contact }),
      ...(awaitsAddress(order) ? [addressWords] : []),
      `If you have a question or somebody cannot come, tell us: ${contact}.`,
      orderButton(order),
    ],
  }
}

async function contentOfLetter({ payload }: Context, line: CheckoutLine) {
  const [papers, { opening }, sender] = await Promise.all([
    loadJoiningPapers(payload, [line]),
    loadReminderSettings(payload),
    loadSender(payload),
  ])
  return {
    details: papers.map(runDetails),
    opening: opening || usualOpening,
    contact: sender.contact.join(' or '),
  }
}

const usualOpening = 'We look forward to seeing you. Here is what you need to know.'

const addressWords =
  'Your e-mail address has not been confirmed yet, so we have written to nobody else about this booking. You can still confirm it, with the first letter about it.'

function subjectOf(line: CheckoutLine): string {
  return `Reminder: ${line.courseTitle}, ${daysText(line)}`
}

/** The others have a letter of their own. */
function whoComes(places: readonly Booking[], bookerEmail: string): LetterPart[] {
  const named = places.filter(({ delegateName }) => delegateName)
  const others = named.filter(({ delegateEmail }) => delegateEmail !== bookerEmail)
  if (named.length === 0) return []
  const names = namesInWords(named.map(({ delegateName }) => delegateName ?? ''))
  return [
    others.length > 0
      ? `This is for ${names}. Please hand it on: we have not written to them.`
      : `This is for ${names}.`,
  ]
}

function whatIsMissing(
  places: readonly Booking[],
  { now, contact }: { now: Date; contact: string },
): LetterPart[] {
  const unnamed = places.filter(({ delegateName }) => !delegateName)
  const [first] = unnamed
  if (!first) return []
  const isOne = unnamed.length === 1
  const missing = isOne ? 'One name is missing' : `${unnamed.length} names are missing`
  const isEditable = now < delegatesEditableUntil(first.startsAt)
  return [
    isEditable
      ? `${missing}: please say on the page of your booking who comes. Whoever you give us an e-mail address of gets this from us.`
      : `${missing}: please tell us who comes, ${contact}.`,
  ]
}
