import type { Order } from '@lectern/shared/contract/payload-types'
import { balancePence, type MoneyOfOrder } from '@lectern/shared/orders/order-balance'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { moneyOfOrders } from '../../payments'

export interface OpenOrder {
  order: Order
  unpaidPence: number
}

/**
 * What an organisation has not paid: each order that was booked on account, with what is left of it after
 * credit notes and what has come in.
 */
export async function openBalanceOf(
  payload: Payload,
  organisationId: string,
): Promise<OpenOrder[]> {
  const orders = await findAll(payload, {
    collection: 'orders',
    where: {
      and: [
        { organisation: { equals: organisationId } },
        { payment: { equals: 'account' } },
        { state: { equals: 'booked' } },
      ],
    },
    sort: 'id',
  })
  const money = await moneyOfOrders(payload, orders)
  return orders.map((order) => ({ order, unpaidPence: unpaidOf(money.get(order.id)) }))
}

function unpaidOf(money: MoneyOfOrder | undefined): number {
  return money ? Math.max(0, balancePence(money)) : 0
}
