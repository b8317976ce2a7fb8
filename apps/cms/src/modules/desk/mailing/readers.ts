import { placesWords } from '@lectern/shared/booking/places-words'
import type { Order } from '@lectern/shared/contract/payload-types'

import { plainAddress } from '@cms/mail/plain-address'
import { firmOf, type Attendee } from '../../attendance'
import { awaitsAddress, firstNameOf } from '../../letters'
import { contentOf } from '../../orders'

export const audiences = ['come', 'booked', 'unnamed'] as const

/** Many of a date, or whoever comes on one place of it: `only/<id of the booking>`. */
export type Audience = ManyOfDate | `only/${string}`
export type ManyOfDate = (typeof audiences)[number]

export function isAudience(value: unknown): value is Audience {
  return typeof value === 'string' && (isMany(value) || /^only\/[\w-]{1,60}$/.test(value))
}

function isMany(value: string): value is ManyOfDate {
  return audiences.some((many) => many === value)
}

/** Somebody who gets an e-mail of their own: an address, once, whatever it is known for. */
export interface Reader {
  address: string
  /** Of whoever reads there; several, where they share it. */
  names: readonly string[]
  /** On whose time line it is kept. */
  order: Order
}

export interface Readers {
  readers: readonly Reader[]
  /** Who has no address, and who gets the letter instead, if anybody; in sentences. */
  notes: readonly string[]
}

type Person = { name: string; address: string }

/**
 * Whom a letter about a date goes to. Those who come and cannot be written to are spoken for by whoever
 * booked: they have no address, or nobody has confirmed yet that it is not a stranger's.
 */
export function readersOf(attendees: readonly Attendee[], audience: Audience): Readers {
  if (isMany(audience)) return readersAmong(attendees, audience)
  const [, bookingId] = audience.split('/')
  return readersAmong(
    attendees.filter(({ booking }) => booking.id === bookingId),
    'come',
  )
}

function readersAmong(attendees: readonly Attendee[], audience: ManyOfDate): Readers {
  const readers = new Map<string, Reader>()
  const notes: string[] = []
  const add = (order: Order, { name, address }: Person) => {
    const key = plainAddress(address)
    const known = readers.get(key)
    const names = [...new Set([...(known?.names ?? []), ...(name ? [name] : [])])]
    readers.set(key, { order, address, ...known, names })
  }
  for (const places of byOrder(attendees)) {
    const [{ order }] = places
    const own = audience === 'come' ? places.filter(canBeWrittenTo) : []
    const others = placesSpokenFor(places, { audience, own })
    for (const { booking } of own) {
      add(order, { name: booking.delegateName ?? '', address: booking.delegateEmail ?? '' })
    }
    if (others.length === 0) continue
    const booker = bookerOf(order)
    if (booker) add(order, booker)
    if (audience === 'come' || !booker) notes.push(noteOn(others, booker))
  }
  return { readers: [...readers.values()], notes }
}

/** "Sam", "Sam and Lee" */
export function greetingOf({ names }: Reader): string {
  return [...new Set(names.map(firstNameOf))].join(' and ')
}

type Places = [Attendee, ...Attendee[]]

function byOrder(attendees: readonly Attendee[]): Places[] {
  const orders = new Map<string, Places>()
  for (const place of attendees) {
    const others = orders.get(place.order.id)
    if (others) others.push(place)
    else orders.set(place.order.id, [place])
  }
  return [...orders.values()]
}

function canBeWrittenTo({ booking, order }: Attendee): boolean {
  const isBooker = booking.delegateEmail === bookerOf(order)?.address
  return Boolean(booking.delegateEmail) && (isBooker || !awaitsAddress(order))
}

function placesSpokenFor(
  places: Places,
  { audience, own }: { audience: ManyOfDate; own: readonly Attendee[] },
): readonly Attendee[] {
  if (audience === 'booked') return places
  if (audience === 'unnamed') return places.filter(({ booking }) => !booking.delegateName)
  return places.filter((place) => !own.includes(place))
}

function bookerOf(order: Order): Person | null {
  const { booker } = contentOf(order)
  return booker?.email ? { name: booker.name, address: booker.email } : null
}

function noteOn(places: readonly Attendee[], booker: Person | null): string {
  const who = places.flatMap(({ booking }) => booking.delegateName ?? []).join(', ')
  const unnamed = places.filter(({ booking }) => !booking.delegateName).length
  const nameless = unnamed > 0 ? [`${placesWords(unnamed)} without a name`] : []
  const whose = [...(who ? [who] : []), ...nameless].join(' and ')
  const [first] = places
  const firm = first ? firmOf(first.order) : ''
  return booker
    ? `${whose} (${firm}) cannot be written to: ${booker.name} gets the letter.`
    : `${whose} (${firm}) cannot be reached: there is no e-mail address.`
}
