import { compareAndSet } from '../../database/compare-and-set'
import { Refusal } from '../../http/refusal'
import { queueAccountAskedEmail } from '../letters'
import { standingOf } from '../on-account'
import { contentOf, loadOrder, noteEvent, type Context } from '../orders'
import { isOver, type AccountOrder } from './book-on-account'
import { closeEarlierPayments } from './close-earlier-payments'

/**
 * Asks staff whether an order may be paid by invoice. Its places are kept until they have answered, for as long as
 * the settings say; what was agreed to stands with it, so that an approval books it. Asked twice it is one question.
 *
 * @throws Refusal `hold-lapsed`, `account-refused` where nobody can be asked, and `checkout-over` where it was paid.
 */
export async function askForAccount(context: Context, of: AccountOrder): Promise<void> {
  const { order, declarations, provenEmail, purchaseOrderNumber } = of
  const { payload, now } = context
  if (isOver(order, now)) throw new Refusal('hold-lapsed')
  const { said } = await standingOf(context, { order, provenEmail })
  if (said.kind === 'asked') return tell(context, order.id)
  if (said.kind !== 'may-ask') throw new Refusal('account-refused')
  if (await closeEarlierPayments(context, order)) throw new Refusal('checkout-over')
  const { booker } = contentOf(order)
  const asked = await compareAndSet(payload, {
    collection: 'orders',
    where: {
      and: [
        { id: { equals: order.id } },
        { state: { equals: order.state } },
        { accountAsk: { exists: false } },
        { holdExpiresAt: { equals: order.holdExpiresAt } },
      ],
    },
    data: {
      accountAsk: 'waiting',
      accountAskUntil: said.until,
      holdExpiresAt: said.until,
      provenEmail,
      declarations,
      booker: { ...booker, ...(purchaseOrderNumber && { purchaseOrderNumber }) },
    },
  })
  // Another tab was faster, or went to pay.
  if (!asked) return askForAccount(context, { ...of, order: await loadOrder(payload, order.id) })
  await tell(context, order.id)
}

async function tell(context: Context, orderId: string): Promise<void> {
  const order = await loadOrder(context.payload, orderId)
  await queueAccountAskedEmail(context, order)
  const text = 'Asks to pay by invoice: answer it here'
  await noteEvent(context.payload, { orderId, name: 'account-asked', text, now: context.now })
}
