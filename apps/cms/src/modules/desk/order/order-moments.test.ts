import { expect, it } from '@jest/globals'
import type { Email } from '@lectern/shared/contract/payload-types'

import { orderMoments } from './order-moments'

const at = (minute: number) => `2027-01-12T09:0${minute}:00.000Z`
const moment = (name: string, minute: number) => ({
  id: name,
  name,
  at: at(minute),
  text: name,
  by: 'Lectern',
})

it('tells the newest first, each e-mail once, also one that was never sent', () => {
  const emails = [
    { id: 'sent', to: 'a@x.example', subject: 'Your booking', createdAt: at(1), sentAt: at(2) },
    { id: 'waiting', to: 'a@x.example', subject: 'Moved', createdAt: at(4) },
  ] as Email[]
  const timeLine = [
    moment('begun', 0),
    moment('payment/1/paid', 1),
    moment('booked/1', 1),
    moment('email/sent', 2),
  ]
  const told = orderMoments({ timeLine, emails })
  expect(told.map(({ name, kind, email }) => [name, kind, email?.id])).toEqual([
    ['email/waiting', 'emails', 'waiting'],
    ['email/sent', 'emails', 'sent'],
    ['booked/1', 'other', undefined],
    ['payment/1/paid', 'money', undefined],
    ['begun', 'other', undefined],
  ])
})
