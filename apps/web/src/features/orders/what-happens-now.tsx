import { formatPence } from '@lectern/shared/money/format'
import { dateText } from '@lectern/shared/time/moment-text'
import type { PlacedOrderView } from '../../views/checkout'
import { groupBookings } from './group-bookings'

type Order = Pick<
  PlacedOrderView,
  'state' | 'awaitsAddress' | 'placedAt' | 'booker' | 'bookings' | 'toPay'
>

interface Event {
  at: string
  title: string
  text: string
  kind: 'done' | 'ahead' | 'to do'
}

/** From the booking to the courses, with what is still to be done in between. */
export function WhatHappensNow({ order }: { order: Order }) {
  const events = eventsOf(order)
  if (events.length < 2) return null
  return (
    <section aria-labelledby="then" className="stack">
      <h2 id="then">What happens now</h2>
      <ol className="timeline">
        {events.map(({ at, title, text, kind }) => (
          <li key={`${at} ${title}`} className={eventClass[kind]}>
            <p className="tag">{kind === 'to do' ? `By ${dateText(at)}` : dateText(at)}</p>
            <div>
              <h3>{title}</h3>
              <p className="soft">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

const eventClass = { done: 'now', ahead: undefined, 'to do': 'later' } as const

function eventsOf(order: Order): Event[] {
  const ahead = [...invoiceToPay(order), ...namesToAdd(order), ...courses(order)]
  return [...posted(order), ...ahead.toSorted((a, b) => a.at.localeCompare(b.at))]
}

/** Nobody but the booker has been written to while the address has not answered. */
function posted({ state, awaitsAddress, placedAt, booker }: Order): Event[] {
  if (state !== 'booked' || awaitsAddress) return []
  const text = `The confirmation went to ${booker.email}, with the dates for a calendar. Everybody else with an e-mail address gets what they need to know.`
  return [{ at: placedAt, title: 'It is in the post', text, kind: 'done' }]
}

function namesToAdd({ bookings }: Order): Event[] {
  const open = bookings.filter(({ isEditable, delegateName }) => isEditable && !delegateName)
  const [first] = open.map(({ editableUntil }) => editableUntil).toSorted()
  if (!first) return []
  const title = open.length === 1 ? 'One name to add' : `${open.length} names to add`
  return [{ at: first, title, text: 'Tell us who comes, and what they need.', kind: 'to do' }]
}

function courses({ bookings }: Order): Event[] {
  const standing = bookings.filter(({ state }) => state === 'booked')
  return groupBookings({ bookings: standing }).map(({ courseTitle, date }) => ({
    at: date.startsAt,
    title: courseTitle,
    text: `${date.days}, ${date.hours}, ${date.place}`,
    kind: 'ahead' as const,
  }))
}

function invoiceToPay({ toPay }: Order): Event[] {
  if (!toPay?.dueOn || toPay.openPence === 0) return []
  return [
    {
      at: toPay.dueOn,
      title: 'Pay the invoice',
      text: `${formatPence(toPay.openPence, 'total')} is open. The invoice says where to pay.`,
      kind: 'to do',
    },
  ]
}
