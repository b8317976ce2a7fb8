import { placesWords } from '@lectern/shared/booking/places-words'
import type { Booking, Order, PlaceMove } from '@lectern/shared/contract/payload-types'

import type { Details } from '@cms/mail/letter'
import { loadSender } from '@cms/mail/sender'
import { contentOf, lineBefore, lineOf, type Context } from '../../orders'
import { calendarOf, calendarOfPlace } from '../calendar/calendar'
import { loadJoiningPapers, type JoiningPapers } from '../joining-papers'
import { queueEmail, type EmailToQueue } from '../queue-email'
import { delegatesToTell } from './delegates-to-tell'
import { asSentence, orderButton, pastDetails, runDetails } from './letter-parts'

interface Moved {
  move: PlaceMove
  order: Order
  /** Of the order. */
  bookings: readonly Booking[]
  /** Those that this move put where they are now. */
  moved: readonly Booking[]
}

/** To whoever booked, and to each delegate: from which date to which, and what to do if it does not suit. */
export async function queueMovedEmails(context: Context, of: Moved): Promise<void> {
  const { order, moved } = of
  const [first] = moved
  if (!first) return
  const line = { ...lineOf(order, first), count: moved.length }
  const [paper] = await loadJoiningPapers(context.payload, [line])
  if (!paper) return
  const contact = (await loadSender(context.payload)).contact.join(' or ')
  const news = { ...of, first, paper, contact }
  await queueBookerEmail(context, news)
  for (const booking of delegatesToTell(order, moved)) {
    const email = await delegateEmail(context, { ...news, first: booking }, booking.delegateEmail)
    await queueEmail(context, { order, email })
  }
}

type News = Moved & { first: Booking; paper: JoiningPapers; contact: string }

async function queueBookerEmail(context: Context, news: News): Promise<void> {
  const { move, order, bookings, moved, paper, contact } = news
  const { booker } = contentOf(order)
  if (!booker) return
  await queueEmail(context, {
    order,
    email: {
      name: `moved/${move.id}`,
      to: booker.email,
      subject: `A new date for your booking ${order.reference}`,
      parts: [
        `Hello ${booker.name},`,
        `We have moved ${placesWords(moved.length)} of your booking ${order.reference} to another date: ${moved.map(({ title }) => title).join(', ')}.`,
        asSentence(move.reason),
        oldDate(news),
        newDate(paper),
        order.grossPence > 0
          ? 'The price stays the same, and so does your invoice. It names the date that you booked.'
          : '',
        calendarWords,
        `If the new date does not suit you, tell us: ${contact}. We will find another one or ${order.grossPence > 0 ? 'give your money back' : 'cancel the place'}.`,
        orderButton(order),
      ],
      calendar: await calendarOf(context.payload, { order, bookings }),
    },
  })
}

async function delegateEmail({ payload }: Context, news: News, to: string): Promise<EmailToQueue> {
  const { move, order, first, paper, contact } = news
  return {
    name: `moved/${move.id}/${first.id}`,
    to,
    subject: `A new date for your place on ${paper.line.courseTitle}`,
    parts: [
      `Hello ${first.delegateName ?? ''},`,
      'Your place has been moved to another date.',
      asSentence(move.reason),
      oldDate(news),
      newDate({ ...paper, line: { ...paper.line, count: 1 } }),
      calendarWords,
      `If you cannot come on the new date, tell whoever booked your place, or us: ${contact}.`,
    ],
    calendar: await calendarOfPlace(payload, { order, booking: first }),
  }
}

const calendarWords =
  'The file with this e-mail puts the new date in your calendar in place of the old one.'

function oldDate({ order, first, move }: News): Details {
  const line = lineBefore(order, first)
  if (line) return pastDetails('The old date', line)
  return { kind: 'details', heading: 'The old date', lines: [move.fromLabel] }
}

function newDate(paper: JoiningPapers): Details {
  const details = runDetails(paper)
  return { ...details, heading: `The new date: ${details.heading}` }
}
