import { expect, it } from '@jest/globals'
import type { Order, OrderEvent, Payment } from '@lectern/shared/contract/payload-types'

import { timeLineOf } from './time-line'

const at = (minute: number) => `2027-01-12T09:0${minute}:00.000Z`

it('tells from the records when an order was begun and when somebody went to pay', () => {
  const order = { id: 'order', createdAt: at(0) } as Order
  const payments = [
    { id: 'payment', sessionId: 'cs_1', createdAt: at(2) },
    { id: 'refused by Stripe', sessionId: null, createdAt: at(4) },
  ] as Payment[]
  const events = [
    { id: 'paid', key: 'order/payment/1/paid', at: at(3), text: 'Paid by card', by: 'Lectern' },
    { id: 'note', key: 'order/note/1', at: at(1), text: 'Booker changed', by: 'Staff' },
  ] as OrderEvent[]
  expect(timeLineOf({ order, payments, events }).map(({ text, by }) => `${text} (${by})`)).toEqual([
    'Checkout begun (Lectern)',
    'Booker changed (Staff)',
    'Sent to the payment page (Lectern)',
    'Paid by card (Lectern)',
  ])
})
