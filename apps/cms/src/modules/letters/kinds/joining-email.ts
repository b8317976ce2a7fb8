import type { Order } from '@lectern/shared/contract/payload-types'

import { loadSender } from '@cms/mail/sender'
import { contentOf, lineOf, type Context } from '../../orders'
import { calendarOfPlace } from '../calendar/calendar'
import { loadJoiningPapers } from '../joining-papers'
import { queueEmail, type EmailToQueue } from '../queue-email'
import type { BookingOfDelegate } from './delegates-to-tell'
import { runDetails } from './letter-parts'
import { questionsParts } from './questions-part'

interface DelegatePlace {
  order: Order
  booking: BookingOfDelegate
}

export async function queueJoiningEmail(context: Context, place: DelegatePlace): Promise<void> {
  await queueEmail(context, { order: place.order, email: await joiningEmail(context, place) })
}

/** The address is part of the name: a delegate who takes over a place gets an e-mail of their own. */
export async function joiningEmail(
  { payload }: Context,
  { order, booking }: DelegatePlace,
): Promise<EmailToQueue> {
  const line = { ...lineOf(order, booking), count: 1 }
  const papers = await loadJoiningPapers(payload, [line])
  const contact = (await loadSender(payload)).contact.join(' or ')
  return {
    name: `joining/${booking.id}/${booking.runId}/${booking.delegateEmail}`,
    to: booking.delegateEmail,
    subject: `Your place on ${line.courseTitle}`,
    parts: [
      `Hello ${booking.delegateName ?? ''},`,
      `${bookerWords(order)} has booked a place for you. If you have a question or cannot come, tell them, or us: ${contact}.`,
      ...papers.map(runDetails),
      ...(await questionsParts({ payload }, { order, booking })),
    ],
    calendar: await calendarOfPlace(payload, { order, booking }),
  }
}

/** "Ada Quill of Quill & Co": a stranger's booking is not to be trusted, a colleague's is. */
function bookerWords(order: Order): string {
  const { booker } = contentOf(order)
  if (!booker) return 'Somebody'
  return booker.companyName ? `${booker.name} of ${booker.companyName}` : booker.name
}
