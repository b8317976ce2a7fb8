import { expect, it } from '@jest/globals'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { greetingOf, isAudience, readersOf, type Audience } from './readers'

const order = (id: string, { name, email }: { name: string; email: string }, free = false) =>
  ({
    id,
    booker: { name, email },
    customerName: name,
    customerEmail: email,
    companyName: `Firm of ${name}`,
    payment: free ? 'free' : 'card',
    source: 'website',
  }) as unknown as Order

const place = (of: Order, delegateName?: string, delegateEmail?: string) => ({
  order: of,
  booking: { id: `${of.id} ${delegateName}`, delegateName, delegateEmail } as unknown as Booking,
})

const graham = order('1', { name: 'Graham Tull', email: 'graham@dunmere.example' })
const halima = order('2', { name: 'Halima Yusuf', email: 'Halima@yusuf.example' })
const stranger = order('3', { name: 'A Stranger', email: 'stranger@odd.example' }, true)
const erased = order('4', { name: 'Gone', email: '' })

const attendees = [
  place(graham, 'Amara Nwosu', 'amara@dunmere.example'),
  place(graham, 'Lee Barrow'),
  place(graham),
  place(halima, 'Halima Yusuf', 'halima@yusuf.example'),
  place(halima, 'Sam Okafor', 'AMARA@dunmere.example'),
  place(stranger, 'Unasked Person', 'unasked@post.example'),
  place(erased, 'Nobody Knows'),
]

it.each<[Audience, string[]]>([
  [
    'come',
    [
      'amara@dunmere.example',
      'graham@dunmere.example',
      'halima@yusuf.example',
      'stranger@odd.example',
    ],
  ],
  ['booked', ['graham@dunmere.example', 'Halima@yusuf.example', 'stranger@odd.example']],
  ['unnamed', ['graham@dunmere.example']],
  ['only/1 Amara Nwosu', ['amara@dunmere.example']],
  ['only/1 Lee Barrow', ['graham@dunmere.example']],
  ['only/somebody-else', []],
])('those who %s get one e-mail for each address', (audience, addresses) => {
  const { readers } = readersOf(attendees, audience)
  expect(readers.map(({ address }) => address)).toEqual(addresses)
})

it('knows whom a letter can go to', () => {
  expect(['come', 'only/65f0c1', 'all', 'only/', 'only/a b', 7].map(isAudience)).toEqual([
    ...[true, true, false, false, false, false],
  ])
})

it('names who cannot be written to, and who gets the letter instead', () => {
  expect(readersOf(attendees, 'come').notes).toEqual([
    'Lee Barrow and 1 place without a name (Firm of Graham Tull) cannot be written to: Graham Tull gets the letter.',
    'Unasked Person (Firm of A Stranger) cannot be written to: A Stranger gets the letter.',
    'Nobody Knows (Firm of Gone) cannot be reached: there is no e-mail address.',
  ])
})

it('greets all who share an address', () => {
  const [shared] = readersOf(attendees, 'come').readers
  expect(greetingOf(shared!)).toBe('Amara and Sam')
})
