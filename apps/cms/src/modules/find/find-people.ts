import { peopleOf } from '../orders'
import type { FoundItem } from './answer'
import type { OrderInFull } from './order-in-full'
import { soughtText } from './index-of-texts/sought-text'
import { rankIn, type Alternatives } from './index-of-texts/words-in-text'
import { markFound } from './mark-found'

interface Person {
  name: string
  email: string | null
  phone: string | null
  company: string | null
  /** What they have to do with the order. */
  part: string
  orderId: string
}

interface Wanted {
  wanted: readonly Alternatives[]
  mostShown: number
  /** The orders that are shown themselves, under the name of whoever booked. */
  shown: readonly OrderInFull[]
}

/** People in these orders who have all the words, each once, then the firms that have. */
export function findPeople(
  orders: readonly OrderInFull[],
  { wanted, mostShown, shown }: Wanted,
): FoundItem[] {
  const people = orders.flatMap((each) => [
    ...(shown.includes(each) ? [] : bookerOf(each)),
    ...delegatesOf(each),
  ])
  const found = people.filter((person) => isMeant(person, wanted))
  const each = new Map(found.map((person) => [person.email ?? person.name, person]))
  const words = wanted.flat()
  const firms = firmsIn(orders, wanted).map((firm) => firmItem(firm, words))
  const room = mostShown - Math.min(firms.length, 1)
  return [
    ...[...each.values()].slice(0, room).map((person) => personItem(person, words)),
    ...firms,
  ].slice(0, mostShown)
}

function bookerOf({ order }: OrderInFull): Person[] {
  const { booker } = peopleOf(order)
  if (!booker) return []
  return [
    {
      name: booker.name,
      email: booker.email || null,
      phone: booker.phone ?? null,
      company: booker.companyName ?? null,
      part: `booked ${order.summary}`,
      orderId: order.id,
    },
  ]
}

function delegatesOf({ order, bookings }: OrderInFull): Person[] {
  return bookings.flatMap(({ delegateName, delegateEmail, status, runLabel }) =>
    delegateName
      ? [
          {
            name: delegateName,
            email: delegateEmail ?? null,
            phone: null,
            company: order.companyName ?? null,
            part: status === 'booked' ? `comes to ${runLabel}` : `cancelled: ${runLabel}`,
            orderId: order.id,
          },
        ]
      : [],
  )
}

/** Not everybody of a firm whose name was typed. */
function isMeant(
  { name, email, phone, company }: Person,
  wanted: readonly Alternatives[],
): boolean {
  const own = soughtText([name, email, phone])
  const isOwn = wanted.some((word) => rankIn(own, [word]) > 0)
  return isOwn && rankIn(soughtText([name, email, phone, company]), wanted) > 0
}

function personItem(person: Person, words: readonly string[]): FoundItem {
  const { name, email, phone, company, part, orderId } = person
  return {
    key: `orders/${orderId}`,
    href: `/admin/collections/orders/${orderId}`,
    icon: 'person',
    title: markFound([name, company].filter(Boolean).join(', '), words),
    detail: markFound([email, phone, part].filter(Boolean).join(' · '), words),
  }
}

function firmsIn(orders: readonly OrderInFull[], wanted: readonly Alternatives[]): string[] {
  const firms = orders.flatMap(({ order: { companyName } }) => (companyName ? [companyName] : []))
  return [...new Set(firms)].filter((firm) => rankIn(soughtText([firm]), wanted) > 0)
}

function firmItem(firm: string, words: readonly string[]): FoundItem {
  const href = `/admin/collections/orders?search=${encodeURIComponent(firm)}`
  return {
    key: href,
    href,
    icon: 'people',
    title: markFound(firm, words),
    detail: markFound('All its bookings', []),
  }
}
