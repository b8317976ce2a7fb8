import type { Order } from '@lectern/shared/contract/payload-types'

import { contentOf } from './order-content'

/** Whether the Consumer Contracts Regulations 2013 apply: somebody who is no business pays a price. */
export function isConsumerContract(order: Order): boolean {
  return contentOf(order).booker?.kind === 'individual' && order.grossPence > 0
}
