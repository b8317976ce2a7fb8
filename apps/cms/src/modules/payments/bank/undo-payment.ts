import type { BankPayment, Order } from '@lectern/shared/contract/payload-types'

import { isDocumentId } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { insertOrFind } from '@cms/database/insert-or-find'
import { Refusal } from '@cms/http/refusal'
import { money, noteEvent, type Context } from '../../orders'
import { closeOutdatedPages } from '../sessions/close-outdated-pages'
import { wentBackByBank } from '../disputes/disputed-payment'
import { moneyOfOne } from './money-of-orders'
import { cardAttempt } from './write-down'

interface Undoing {
  order: Order
  entryId: string
  reason: string
  by: string
}

/**
 * Takes back an entry that was wrong by another one of the same amount. Pressed twice it is undone once.
 *
 * @throws Refusal `not-allowed` where what is paid back would then never have come in, and for what a card paid
 *   unless its bank has given it back.
 */
export async function undoPayment(context: Context, of: Undoing): Promise<BankPayment> {
  const { payload, now } = context
  const { order, reason, by } = of
  const entry = await loadEntry(context, of)
  await refuseCardMoney(context, entry)
  await refuseWhileItGoesBack(context, { order, entry })
  const undone = await insertOrFind(payload, {
    collection: 'bank-payments',
    data: {
      key: `undo/${entry.id}`,
      title: `Undone: ${entry.title}`,
      kind: 'undone',
      belongsTo: order.id,
      orderId: order.id,
      amountPence: -entry.amountPence,
      receivedOn: entry.receivedOn,
      way: entry.way,
      ...(entry.reference && { reference: entry.reference }),
      reason,
      writtenBy: by,
      undoes: entry.id,
    },
  })
  const text = `Undone: ${entry.kind === 'received' ? 'payment received' : 'paid back'}, ${money(Math.abs(entry.amountPence))}`
  const name = `bank-payment/${undone.id}`
  await noteEvent(payload, { orderId: order.id, name, text, by, now })
  await closeOutdatedPages(context, order)
  return undone
}

async function loadEntry({ payload }: Context, { order, entryId }: Undoing): Promise<BankPayment> {
  if (!isDocumentId(payload, entryId)) throw new Refusal('not-found')
  const entry = await payload.db.findOne<BankPayment>({
    collection: 'bank-payments',
    where: {
      and: [
        { id: { equals: entryId } },
        { orderId: { equals: order.id } },
        { kind: { not_equals: 'undone' } },
      ],
    },
  })
  if (!entry) throw new Refusal('not-found')
  return entry
}

/** Stripe has it: what is to go back is paid back. */
async function refuseCardMoney({ payload }: Context, entry: BankPayment): Promise<void> {
  if (entry.way !== 'card-online' || entry.kind !== 'received') return
  const payments = await findAll(payload, {
    collection: 'payments',
    where: { and: [{ orderId: { equals: entry.orderId } }, { purpose: { equals: 'invoice' } }] },
    sort: 'attempt',
  })
  const payment = payments.find((each) => entry.key === `${each.orderId}/${cardAttempt(each)}`)
  if (payment && wentBackByBank(payment)) return
  throw new Refusal('not-allowed', {
    message:
      'This came by card through Stripe, so it has come in. What was paid too much is written down as paid back.',
  })
}

async function refuseWhileItGoesBack(
  { payload }: Context,
  { order, entry }: { order: Order; entry: BankPayment },
): Promise<void> {
  if (entry.amountPence < 0) return
  const { receivedPence, toPayBackPence, paidBackPence } = await moneyOfOne(payload, order)
  const goesBack = toPayBackPence + paidBackPence
  if (receivedPence - entry.amountPence >= goesBack) return
  const already = await payload.db.findOne<BankPayment>({
    collection: 'bank-payments',
    where: { undoes: { equals: entry.id } },
  })
  if (already) return
  throw new Refusal('not-allowed', {
    message: `Places of this booking were cancelled, and ${money(goesBack)} goes back or has gone back for them. Without this payment less than that would have come in.`,
  })
}
