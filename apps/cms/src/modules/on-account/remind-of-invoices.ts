import type { Invoice, Order, Organisation } from '@lectern/shared/contract/payload-types'
import { remindedDueDays, reminderOn } from '@lectern/shared/on-account/reminders'
import { isPaidOutsideStripe } from '@lectern/shared/orders/bank-payment'
import { balancePence } from '@lectern/shared/orders/order-balance'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { findByIds } from '@cms/database/find-by-ids'
import { queueReminderEmails } from '../letters'
import type { Context } from '../orders'
import { moneyOfOrders } from '../payments'
import { loadOnAccountSettings } from '../settings'

/** Writes about invoices that are due soon or late and not paid, where the settings and the organisation want it. */
export async function remindOfInvoices(context: Context): Promise<void> {
  const { payload, now } = context
  const { isReminded } = await loadOnAccountSettings(payload)
  if (!isReminded) return
  const today = calendarDayIn(now)
  const { from, until } = remindedDueDays(today)
  const invoices = await findAll(payload, {
    collection: 'invoices',
    where: {
      and: [{ dueOn: { greater_than_equal: from } }, { dueOn: { less_than_equal: until } }],
    },
    sort: 'id',
  })
  const unpaid = await unpaidOf(context, invoices)
  for (const { invoice, ...of } of unpaid) {
    const reminder = reminderOn(invoice.dueOn ?? '', today)
    if (reminder) await queueReminderEmails(context, { invoice, reminder, ...of })
  }
}

interface UnpaidInvoice {
  invoice: Invoice
  order: Order
  organisation: Organisation | null
  openPence: number
}

/** Those of which something is to be paid, by somebody whom we may remind of it. */
async function unpaidOf(
  { payload }: Context,
  invoices: readonly Invoice[],
): Promise<UnpaidInvoice[]> {
  const ids = invoices.map(({ orderId }) => orderId)
  const found = await findByIds<Order>(payload, { collection: 'orders', ids })
  const orders = [...found.values()].filter(isPaidOutsideStripe)
  const organisations = await findByIds<Organisation>(payload, {
    collection: 'organisations',
    ids: orders.flatMap(({ organisation }) => (organisation ? idOf(organisation) : [])),
  })
  const money = await moneyOfOrders(payload, orders)
  return invoices.flatMap((invoice) => {
    const order = found.get(invoice.orderId)
    const of = money.get(invoice.orderId)
    const openPence = of ? balancePence(of) : 0
    if (!order || openPence <= 0) return []
    const { organisation: owner } = order
    const organisation = (owner && organisations.get(idOf(owner))) || null
    if (organisation?.onAccount?.isNotReminded) return []
    return [{ invoice, order, organisation, openPence }]
  })
}
