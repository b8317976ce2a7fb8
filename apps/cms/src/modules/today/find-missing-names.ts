import type { PayloadRequest } from 'payload'

import { groupedBy } from '@cms/grouped-by'
import type { UnnamedPlace } from './find-unnamed-places'

/** A customer who has not said who comes. */
export interface MissingNames {
  href: string
  customer: string
  organisation: string
  count: number
  runLabel: string
}

export interface AllMissingNames {
  /** The earliest date first. */
  orders: MissingNames[]
  /** Of orders that are not among them. */
  morePlaces: number
}

const mostShown = 6

export async function findMissingNames(
  req: PayloadRequest,
  unnamed: readonly UnnamedPlace[],
): Promise<AllMissingNames> {
  const groups = [...groupedBy(unnamed, ({ orderId, runId }) => `${orderId}/${runId}`).values()]
  const shown = groups.slice(0, mostShown)
  const customers = await findCustomers(
    req,
    shown.map(([first]) => first.orderId),
  )
  return {
    orders: shown.map(([first, ...others]) => ({
      href: `/admin/collections/orders/${first.orderId}`,
      ...(customers.get(first.orderId) ?? { customer: 'the customer', organisation: '' }),
      count: 1 + others.length,
      runLabel: first.runLabel,
    })),
    morePlaces: groups.slice(mostShown).flat().length,
  }
}

async function findCustomers(req: PayloadRequest, orderIds: string[]) {
  if (orderIds.length === 0) return new Map<string, never>()
  const { docs } = await req.payload.find({
    collection: 'orders',
    where: { id: { in: orderIds } },
    limit: orderIds.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(
    docs.map(({ id, customerName, companyName, reference }) => [
      id,
      { customer: customerName || `order ${reference}`, organisation: companyName ?? '' },
    ]),
  )
}
