import { orderPagePaths } from '@lectern/shared/contract/placed-order'
import type { Booking, Order, Refund, Setting } from '@lectern/shared/contract/payload-types'
import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import type { Payload } from 'payload'

import { currentEnv } from '../../../env'
import { calendarOf } from '../calendar'
import { tokenOf } from '../find-order'
import { contentOf } from '../order-content'
import { sinceFailure } from '../refunds/since-failure'
import type { Shop } from '../shop'
import { whenOf } from '../words/when-and-where'
import { loadJoiningPapers, type JoiningPapers } from './joining-papers'
import { queueEmail } from './queue-email'

/** Confirmation to whoever booked, with everything; joining instructions to each delegate who has an address. */
export async function queueBookedEmails(shop: Shop, order: Order): Promise<void> {
  const { booker, lines, delegates } = contentOf(order)
  const papers = await loadJoiningPapers(shop.payload, lines)
  if (booker) {
    await queueEmail(shop, {
      order,
      email: {
        name: 'confirmation',
        to: booker.email,
        subject: `Your booking ${order.reference}`,
        text: paragraphs([
          `Hello ${booker.name},`,
          `Thank you, your booking ${order.reference} is confirmed.`,
          ...papers.map(describe),
          `Total: ${money(order.grossPence)}`,
          order.grossPence > 0
            ? 'Your invoice, and everything you can still change, is on this page:'
            : 'Everything you can still change is on this page:',
          orderPage(order),
          await signature(shop.payload),
        ]),
        calendar: calendarOf(
          order,
          papers.map((paper) => paper.line),
        ),
      },
    })
  }
  const others = delegates.filter(({ email }) => email && email !== booker?.email)
  for (const { name, email, runId, seat } of others) {
    const paper = papers.find((candidate) => candidate.line.runId === runId)
    if (email && paper) {
      await queueJoiningEmail(shop, { order, paper, delegate: { name: name ?? '', email, seat } })
    }
  }
}

/** `email` is part of the name: a delegate who takes over a place gets an e-mail of their own. */
export async function queueJoiningEmail(
  shop: Shop,
  of: {
    order: Order
    paper: JoiningPapers
    delegate: { name: string; email: string; seat: number }
  },
): Promise<void> {
  const { order, paper, delegate } = of
  await queueEmail(shop, {
    order,
    email: {
      name: `joining/${paper.line.runId}/${delegate.seat}/${delegate.email}`,
      to: delegate.email,
      subject: `Your place on ${paper.line.courseTitle}`,
      text: paragraphs([
        `Hello ${delegate.name},`,
        'A place has been booked for you.',
        describe(paper),
        await signature(shop.payload),
      ]),
      calendar: calendarOf(order, [paper.line]),
    },
  })
}

export async function queueLapseEmail(shop: Shop, order: Order): Promise<void> {
  const { booker } = contentOf(order)
  if (!booker) return
  await queueEmail(shop, {
    order,
    email: {
      name: `lapsed/${order.holdRound}`,
      to: booker.email,
      subject: 'Your places are no longer kept',
      text: paragraphs([
        `Hello ${booker.name},`,
        `You began to book ${order.summary}, and the time for which we keep places has run out. Nothing was charged.`,
        'What you typed is still there. If places are free you can go on here:',
        `${currentEnv().WEB_URL}${orderPagePaths.checkout(tokenOf(order))}`,
        await signature(shop.payload),
      ]),
    },
  })
}

export async function queueRefundEmails(
  shop: Shop,
  of: { refund: Refund; order: Order; bookings: readonly Booking[] },
): Promise<void> {
  const { refund, order, bookings } = of
  const { booker } = contentOf(order)
  if (booker) {
    await queueEmail(shop, {
      order,
      email: {
        name: `refund/${refund.id}`,
        to: booker.email,
        subject: `Refund for ${order.reference}: ${money(refund.grossPence)}`,
        text: paragraphs([
          `Hello ${booker.name},`,
          refund.reason.endsWith('.') ? refund.reason : `${refund.reason}.`,
          ...bookings.map((booking) => `Cancelled: ${booking.runLabel}, ${booking.title}`),
          refundWords(refund),
          orderPage(order),
          await signature(shop.payload),
        ]),
      },
    })
  }
  for (const booking of bookings) await queueCancelledEmail(shop, { order, booking, refund })
}

async function queueCancelledEmail(
  shop: Shop,
  { order, booking, refund }: { order: Order; booking: Booking; refund: Refund },
): Promise<void> {
  const to = booking.delegateEmail
  if (!to || to === contentOf(order).booker?.email) return
  await queueEmail(shop, {
    order,
    email: {
      name: `cancelled/${booking.id}/${refund.id}`,
      to,
      subject: `Your place is cancelled: ${booking.runLabel}`,
      text: paragraphs([
        `Hello ${booking.delegateName ?? ''},`,
        `Your place on ${booking.runLabel} has been cancelled. Whoever booked it has been told.`,
        await signature(shop.payload),
      ]),
    },
  })
}

/** To the company itself: only people can put this right. */
export async function queueStoppedEmail(shop: Shop, order: Order): Promise<void> {
  await queueEmailToStaff(shop, {
    order,
    name: 'stopped',
    subject: `Look at order ${order.reference}: the payment does not match`,
    text: 'What Stripe received is not what was ordered, so nothing was booked. Compare the two and refund the payment from the order.',
  })
}

export async function queueRefundTroubleEmail(
  shop: Shop,
  { refund, order }: { refund: Refund; order: Order },
): Promise<void> {
  await queueEmailToStaff(shop, {
    order,
    name: `refund-failed/${refund.id}${sinceFailure(refund)}`,
    subject: `A refund failed: ${order.reference}, ${money(refund.grossPence)}`,
    text: `Stripe says: ${refund.error ?? 'no reason given'}. Open the order to try again, or pay the customer back another way.`,
  })
}

async function queueEmailToStaff(
  shop: Shop,
  of: { order: Order; name: string; subject: string; text: string },
): Promise<void> {
  const settings = await loadSettings(shop.payload)
  const to = settings.contact?.enquiriesTo ?? settings.contact?.email
  if (!to) return
  const { order, name, subject, text } = of
  const address = `${currentEnv().CMS_URL}/admin/collections/orders/${order.id}`
  await queueEmail(shop, {
    order,
    email: { name, to, subject, text: paragraphs([text, address]) },
  })
}

function describe({ line, joiningInstructions, onlineLink }: JoiningPapers): string {
  return [
    `${line.courseTitle}, ${line.count === 1 ? '1 place' : `${line.count} places`}`,
    whenOf(line),
    line.place,
    ...(onlineLink ? [`Join online: ${onlineLink}`] : []),
    ...(joiningInstructions ? [joiningInstructions] : []),
  ].join('\n')
}

function refundWords({ status, grossPence }: Refund): string {
  if (grossPence === 0) return 'There was nothing to pay, so there is nothing to give back.'
  return status === 'by-hand'
    ? `We will pay back ${money(grossPence)} the way you paid.`
    : `${money(grossPence)} is on its way back to your card. Banks take 5 to 10 days to show it.`
}

function orderPage(order: Order): string {
  return `${currentEnv().WEB_URL}${orderPagePaths.order(tokenOf(order))}`
}

async function signature(payload: Payload): Promise<string> {
  const { company, contact } = await loadSettings(payload)
  return [company?.tradingName, contact?.phone, contact?.email].filter(Boolean).join('\n')
}

async function loadSettings(payload: Payload): Promise<Partial<Setting>> {
  const settings: Partial<Setting> | null = await payload.db.findGlobal({ slug: 'settings' })
  return settings ?? {}
}

function money(amount: number): string {
  return formatPence(pence(amount), 'total')
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
