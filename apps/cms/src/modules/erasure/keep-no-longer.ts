import type { Email, Order } from '@lectern/shared/contract/payload-types'
import { placedStates } from '@lectern/shared/orders/order-state'
import type { ChosenKind } from '@lectern/shared/privacy/retention-table'
import {
  overSince,
  recordKeptUntil,
  type RetentionTerms,
} from '@lectern/shared/privacy/retention-terms'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'
import type { Payload, Where } from 'payload'

import { deleteInBatches } from '../../database/delete-in-batches'
import { findAll } from '../../database/find-all'
import { findWork, processQueue, processEach } from '../../scheduler'
import { findBookings } from '../orders'
import { lastCourseDay, lastDayInBooks } from './days-of-order'
import { deleteUnpaidOrder, unpaidStates } from './delete-unpaid-order'
import { eraseCustomer } from './erase-customer'
import { eraseEmailText } from './erase-email-text'
import { eraseInOrder } from './erase-in-order'
import { erased, eraseReason } from './erase-reason'

export interface Erasing {
  payload: Payload
  terms: RetentionTerms
  now: Date
}

/** What of orders is kept no longer than needed, each kind by itself: one that fails leaves the others. */
export const orderErasures: readonly ((erasing: Erasing) => Promise<void>)[] = [
  deleteUnpaidOrders,
  eraseContactDetails,
  eraseDelegates,
  eraseCustomers,
  eraseEmailTexts,
  deleteTimeLines,
  eraseCancellationReasons,
  deletePaymentMessages,
]

async function deleteUnpaidOrders({ payload, terms, now }: Erasing): Promise<void> {
  const isOver = { holdExpiresAt: before({ terms, now, kind: 'unpaidOrders' }) }
  const where: Where = { and: [{ state: { in: [...unpaidStates] } }, isOver] }
  await processQueue(payload, { collection: 'orders', where, now }, ({ id }) =>
    deleteUnpaidOrder(payload, { id, where: isOver }),
  )
}

type ErasedAt = 'contactsErasedAt' | 'delegatesErasedAt' | 'customerErasedAt'

/** Orders so old that a term of theirs may be over; each is looked at, since its course may have been later. */
function placedOrders(erasing: Erasing, kind: ChosenKind, erasedAt: ErasedAt) {
  const where: Where = {
    and: [
      { state: { in: [...placedStates] } },
      { followUpDone: { equals: true } },
      { [erasedAt]: { exists: false } },
      { createdAt: before({ ...erasing, kind }) },
    ],
  }
  return { collection: 'orders', where, now: erasing.now } as const
}

async function eraseContactDetails(erasing: Erasing): Promise<void> {
  const { payload, now } = erasing
  const due = placedOrders(erasing, 'contactDetails', 'contactsErasedAt')
  await processQueue(payload, due, async (order) => {
    if (!(await isCourseOver(erasing, { order, kind: 'contactDetails' }))) return
    await eraseInOrder(payload, {
      order,
      erasure: {
        booker: ({ phone: _, ...booker }) => booker,
        delegate: ({ name }) => ({ name }),
        erasedAt: { contactsErasedAt: now.toISOString() },
      },
    })
  })
}

/** Whoever booked what costs nothing is in no books, and goes with those who came. */
async function eraseDelegates(erasing: Erasing): Promise<void> {
  const { payload, now } = erasing
  const due = placedOrders(erasing, 'delegates', 'delegatesErasedAt')
  await processQueue(payload, due, async (order) => {
    if (!(await isCourseOver(erasing, { order, kind: 'delegates' }))) return
    await eraseInOrder(payload, {
      order,
      erasure: {
        booker: (booker) => (order.grossPence === 0 ? null : booker),
        delegate: () => ({}),
        erasedAt: { delegatesErasedAt: now.toISOString() },
      },
    })
  })
}

async function eraseCustomers(erasing: Erasing): Promise<void> {
  const { payload, now } = erasing
  const due = placedOrders(erasing, 'books', 'customerErasedAt')
  await processQueue(payload, due, async (order) => {
    const from = await lastDayInBooks(payload, order)
    const isOver = isTermOver(erasing, { kind: 'books', from })
    if (isOver && (await isCourseOver(erasing, { order, kind: 'contactDetails' }))) {
      await eraseCustomer(payload, { order, now })
    }
  })
}

async function isCourseOver(
  erasing: Erasing,
  { order, kind }: { order: Order; kind: ChosenKind },
): Promise<boolean> {
  const bookings = await findBookings(erasing.payload, order)
  return isTermOver(erasing, { kind, from: lastCourseDay(order, bookings) })
}

function isTermOver(
  { terms, now }: Erasing,
  { kind, from }: { kind: ChosenKind; from: CalendarDay },
): boolean {
  return recordKeptUntil(terms, { kind, from }) < calendarDayIn(now)
}

const maxEmailRounds = 20

/** Answers to enquiries go with the enquiry. */
async function eraseEmailTexts(erasing: Erasing): Promise<void> {
  const { payload, now } = erasing
  const isOld = before({ ...erasing, kind: 'emailTexts' })
  const where: Where = {
    and: [
      { status: { in: ['sent', 'failed'] } },
      { textErasedAt: { exists: false } },
      { enquiryId: { exists: false } },
      { or: [{ sentAt: isOld }, { and: [{ sentAt: { exists: false } }, { createdAt: isOld }] }] },
    ],
  }
  for (let round = 1; round <= maxEmailRounds; round++) {
    const due: Email[] = await findWork(payload, { collection: 'emails', where })
    if (due.length === 0) return
    await processEach(due, (email) => eraseEmailText(payload, { email, now }))
  }
}

async function deleteTimeLines({ payload, terms, now }: Erasing): Promise<void> {
  const where = { at: before({ terms, now, kind: 'timeLines' }) }
  await deleteInBatches(payload, { collection: 'order-events', where })
}

/** Why a date was called off, as staff typed it, belongs to what happened to its bookings. */
async function eraseCancellationReasons({ payload, terms, now }: Erasing): Promise<void> {
  const collection = 'run-cancellations'
  const isOld = { cancelledAt: before({ terms, now, kind: 'timeLines' }) }
  const isLeft = { reason: { not_equals: erased } }
  const where: Where = { and: [{ followUpDone: { equals: true } }, isOld, isLeft] }
  const due = await findAll(payload, { collection, where })
  await processEach(due, ({ id }) => eraseReason(payload, { collection, id }))
}

/** What still has to be worked on stays. */
async function deletePaymentMessages({ payload, terms, now }: Erasing): Promise<void> {
  const isOld = { receivedAt: before({ terms, now, kind: 'paymentMessages' }) }
  const where: Where = { and: [{ status: { in: ['handled', 'ignored'] } }, isOld] }
  await deleteInBatches(payload, { collection: 'webhook-events', where })
}

interface Counting {
  terms: RetentionTerms
  now: Date
  kind: ChosenKind
}

function before(counting: Counting): { less_than_equal: string } {
  return { less_than_equal: overSince(counting.terms, counting).toISOString() }
}
