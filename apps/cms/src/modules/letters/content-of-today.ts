import type { Booking, Email, Order } from '@lectern/shared/contract/payload-types'

import { contentOf, findBookings, loadOrder, type Context } from '../orders'
import { confirmationEmail } from './kinds/booked-emails'
import { dayReminderEmail, readDayReminderName } from './kinds/day-reminder-email'
import { delegatesToTell } from './kinds/delegates-to-tell'
import { joiningEmail } from './kinds/joining-email'
import { emailContent, type EmailKind, type EmailToQueue } from './queue-email'

/**
 * Confirmations, joining instructions and reminders of a day as they would be written today: the places may have been
 * moved since. Any other e-mail tells of something that happened, or is what somebody wrote, and is left as
 * it is.
 */
export async function contentOfToday(context: Context, email: Email): Promise<Partial<Email>> {
  const anew = await writeAnew(context, email)
  return anew ? emailContent(context.payload, anew) : {}
}

/**
 * What is sent of an e-mail that was waiting: a reminder of a day as it would be written now, `null` where nobody is to be
 * reminded of that any more, or somebody else has the place.
 */
export async function asDueNow(context: Context, email: Email): Promise<Email | null> {
  if (kindOf(email).kind !== 'day-reminder') return email
  const anew = await writeAnew(context, email)
  if (!anew) return null
  return { ...email, ...(await emailContent(context.payload, anew)) }
}

/** `null` also when nobody comes, or somebody else does: then it stays what it was. */
async function writeAnew(context: Context, email: Email): Promise<EmailToQueue | null> {
  const { orderId, to, writtenBy } = email
  if (!orderId || writtenBy) return null
  const { kind, about } = kindOf(email)
  const write = Object.hasOwn(writtenAnew, kind) ? writtenAnew[kind as EmailKind] : asItWas
  if (write === asItWas) return null
  const order = await loadOrder(context.payload, orderId)
  const bookings = await findBookings(context.payload, order)
  if (!bookings.some(({ status }) => status === 'booked')) return null
  return write(context, { order, bookings, about, to })
}

function kindOf({ key, orderId }: Pick<Email, 'key' | 'orderId'>) {
  const [kind = '', ...about] = orderId ? key.slice(`${orderId}/`.length).split('/') : []
  return { kind, about }
}

interface Occasion {
  order: Order
  bookings: Booking[]
  /** The parts of its name after its kind. */
  about: readonly string[]
  to: string
}

type Writing = (context: Context, occasion: Occasion) => Promise<EmailToQueue | null>

const asItWas: Writing = () => Promise.resolve(null)

const writtenAnew: Record<EmailKind, Writing> = {
  confirmation: confirmationEmail,
  joining: joiningOfToday,
  lapsed: asItWas,
  offer: asItWas,
  'confirm-place': asItWas,
  'on-list': asItWas,
  'waited-in-vain': asItWas,
  'confirm-news': asItWas,
  'news-on': asItWas,
  'new-dates': asItWas,
  links: asItWas,
  moved: asItWas,
  'moved-by-customer': asItWas,
  'passed-on': asItWas,
  refund: asItWas,
  cancelled: asItWas,
  'called-off': asItWas,
  'account-asked': asItWas,
  'account-refused': asItWas,
  stopped: asItWas,
  'refund-failed': asItWas,
  'foreign-refund': asItWas,
  dispute: asItWas,
  written: asItWas,
  answer: asItWas,
  certificate: asItWas,
  reminder: asItWas,
  'day-reminder': dayReminderOfToday,
  renewal: asItWas,
  feedback: asItWas,
  'written-offer': asItWas,
}

async function joiningOfToday(context: Context, { order, bookings, about, to }: Occasion) {
  const [bookingId] = about
  const booking = delegatesToTell(order, bookings).find(
    ({ id, delegateEmail }) => id === bookingId && delegateEmail === to,
  )
  return booking ? joiningEmail(context, { order, booking }) : null
}

async function dayReminderOfToday(context: Context, { order, bookings, about, to }: Occasion) {
  const of = readDayReminderName(about)
  const email = await dayReminderEmail(context, { order, bookings, ...of })
  if (of.bookingId === undefined) return email
  // Whoever booked can be sent it again, to hand it on.
  const isForThem = [email?.to, contentOf(order).booker?.email].includes(to)
  return isForThem ? email : null
}
