import type { PayloadRequest } from 'payload'

import { may } from '../../access/may'
import { money } from '../orders'
import { lateOwedHref, listOwed } from '../owed'
import type { Task } from './task'

/** Invoices that are paid outside Stripe and were due before today, for whoever can write down their money. */
export async function lateInvoices(req: PayloadRequest, now: Date): Promise<Task[]> {
  if (!may(req.user, 'handleBookings')) return []
  const { groups, sums } = await listOwed({ payload: req.payload, now }, { lateOnly: true })
  const count = groups.reduce((all, { lines }) => all + lines.length, 0)
  if (count === 0) return []
  const invoices = count === 1 ? '1 invoice is' : `${count} invoices are`
  return [
    {
      text: `${invoices} late: ${money(sums.totalPence)}`,
      href: lateOwedHref,
      opens: 'See who is late',
    },
  ]
}
