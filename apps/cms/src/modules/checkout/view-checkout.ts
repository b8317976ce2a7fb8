import { extensionsLeft } from '@lectern/shared/booking/hold'
import type { Checkout, CheckoutStep } from '@lectern/shared/contract/checkout'
import { canPay, type Delegate } from '@lectern/shared/contract/checkout-forms'
import type { Order } from '@lectern/shared/contract/payload-types'
import {
  cancellationPeriodEnd,
  startsWithinPeriod,
} from '@lectern/shared/orders/cancellation-rights'
import { requiredDeclarations } from '@lectern/shared/orders/declarations'

import { idOf } from '@cms/database/document-ids'
import { contentOf, loadNeeds, seatsOf, tokenOf, type OrderContent, type Context } from '../orders'
import { findOrganisation } from '../organisations'
import { loadChangeSettings } from '../settings'
import { isPriceKept } from './kept-price'
import { canBePaidByCard } from './start-payment'

/** An order as its customer sees it while it is a checkout. */
export async function viewCheckout(context: Context, order: Order): Promise<Checkout> {
  const content = contentOf(order)
  const { lines, totals, booker, priceChanges } = content
  return {
    token: tokenOf(order),
    reference: order.reference,
    state: order.state,
    lines,
    totals,
    isFree: order.grossPence === 0,
    isPriceKept: isPriceKept(order, context.now),
    booker,
    bookerAttends: order.bookerAttends ?? false,
    delegates: allSeats(content),
    delegatesSaved: order.delegates !== null && order.delegates !== undefined,
    needs: order.needsSaved ? await loadNeeds(context.payload, order.id) : [],
    needsSaved: order.needsSaved ?? false,
    nextStep: nextStep(order),
    hold: viewHold(order, context.now),
    ...viewRights(content, context.now),
    cancelling: order.grossPence > 0 ? (await loadChangeSettings(context.payload)).cancelling : [],
    priceChanges,
    hasCode: Boolean(order.codeId),
    ...(await bookedFor(context, order)),
    canTakePayment: context.stripe !== null && canBePaidByCard(order),
  }
}

/** One for each place; who was named so far, in the order of lines and places. */
function allSeats({ lines, delegates }: OrderContent): Delegate[] {
  return seatsOf(lines).map(
    (seat) =>
      delegates.find(({ runId, seat: number }) => runId === seat.runId && number === seat.seat) ??
      seat,
  )
}

function nextStep(order: Order): CheckoutStep {
  const { booker } = contentOf(order)
  if (!booker || (order.grossPence > 0 && !canPay(booker))) return 'booker'
  if (!order.delegates) return 'delegates'
  return order.needsSaved ? 'check' : 'needs'
}

function viewHold(order: Order, now: Date): Checkout['hold'] {
  const expiresAt = order.holdExpiresAt ?? now.toISOString()
  const { extensionsUsed } = order
  return {
    expiresAt,
    secondsLeft: Math.max(0, Math.floor((Date.parse(expiresAt) - now.getTime()) / 1000)),
    extensionsLeft: extensionsLeft({ holdExpiresAt: expiresAt, extensionsUsed }),
  }
}

async function bookedFor(
  { payload }: Context,
  { organisation }: Order,
): Promise<Pick<Checkout, 'bookedFor'>> {
  const found = organisation ? await findOrganisation(payload, idOf(organisation)) : null
  return found ? { bookedFor: { name: found.name } } : {}
}

function viewRights(
  { booker, lines, totals }: OrderContent,
  now: Date,
): Pick<Checkout, 'requiredDeclarations' | 'cancellationRights'> {
  if (!booker) return { requiredDeclarations: ['terms'], cancellationRights: null }
  const isFree = totals.grossPence === 0
  const required = requiredDeclarations({ bookerKind: booker.kind, isFree, runs: lines, now })
  if (booker.kind === 'business' || isFree)
    return { requiredDeclarations: required, cancellationRights: null }
  return {
    requiredDeclarations: required,
    cancellationRights: {
      until: cancellationPeriodEnd(now).toISOString(),
      startsWithinPeriod: startsWithinPeriod(lines, now).map(({ runId, courseTitle }) => ({
        runId,
        courseTitle,
      })),
    },
  }
}
