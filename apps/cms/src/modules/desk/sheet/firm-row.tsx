import { firmOf, type Attendee } from '../../attendance'
import { contentOf } from '../../orders'
import { MoveAction } from '../move-actions'
import { DelegateAction } from '../order-actions'
import type { Sheet, SheetPeople } from './load-sheet'
import { moneyOf } from './money-of-order'
import { StatePill } from '@cms/admin/state-pill/state-pill'

interface FirmRowProps {
  sheet: Sheet
  people: SheetPeople
  places: [Attendee, ...Attendee[]]
}

/** Above the places of an order: who booked, how the money stands, and what can be done with the places. */
export function FirmRow({ sheet, people, places }: FirmRowProps) {
  const [{ order }] = places
  const { booker } = contentOf(order)
  const money = moneyOf(places, people)
  const columns = 3 + (people.needs ? 1 : 0) + sheet.register.days.length
  return (
    <tr className="date-sheet__firm">
      <th scope="rowgroup" colSpan={columns}>
        <div>
          <strong dir="auto">{firmOf(order)}</strong>
          {booker && (
            <span>
              booked by <bdi>{booker.name}</bdi>
              {booker.phone && (
                <>
                  , <a href={`tel:${booker.phone.replaceAll(' ', '')}`}>{booker.phone}</a>
                </>
              )}
              {booker.email && (
                <>
                  , <a href={`mailto:${booker.email}`}>{booker.email}</a>
                </>
              )}
              {booker.purchaseOrderNumber && `, PO ${booker.purchaseOrderNumber}`}
            </span>
          )}
          <a href={`/admin/collections/orders/${order.id}`}>{order.reference}</a>
          <StatePill state={money.state}>{money.words}</StatePill>
          <ChangePlaces people={people} places={places} />
        </div>
      </th>
    </tr>
  )
}

/** Cancelling and refunding is done on the order, which shows all of its money. */
function ChangePlaces({
  people: { targets },
  places,
}: {
  people: SheetPeople
  places: [Attendee, ...Attendee[]]
}) {
  const [{ order, booking }, ...others] = places
  const bookings = [booking, ...others.map((place) => place.booking)] as const
  const isMovable = order.state === 'booked' && order.followUpDone
  return (
    <details className="date-sheet__change">
      <summary>Swap, move or cancel …</summary>
      <DelegateAction order={order} bookings={[...bookings]} />
      {isMovable && <MoveAction order={order} places={{ bookings: [...bookings], targets }} />}
      <p>
        <a href={`/admin/collections/orders/${order.id}`}>
          Cancel places and give money back on order {order.reference}
        </a>
      </p>
    </details>
  )
}
