import type { Order } from '@lectern/shared/contract/payload-types'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { StatePill } from '@cms/admin/state-pill/state-pill'
import { contentOf } from '../../orders'
import { CopyReference } from './copy-reference.client'
import { OrderCrumbs } from './order-crumbs.client'
import type { StateInWords } from './order-state'

/** Whose order it is, how it stands, and the number that the customer reads out. */
export function Head({ order, state }: { order: Order; state: StateInWords }) {
  const { booker } = contentOf(order)
  const name = booker?.name ?? order.reference
  return (
    <header className="order-page__head">
      <OrderCrumbs name={[name, booker?.companyName].filter(Boolean).join(', ')} />
      <h1 className="order-page__title" dir="auto">
        {name}
      </h1>
      {booker?.companyName && (
        <p className="order-page__firm" dir="auto">
          {booker.companyName}
        </p>
      )}
      {!booker && <p className="order-page__firm">{whyNameless(order)}</p>}
      <p className="order-page__state">
        <StatePill state={state.state}>{state.words}</StatePill>
        <CopyReference reference={order.reference} />
        <span>{howItCame(order)}</span>
      </p>
    </header>
  )
}

function whyNameless({ customerErasedAt, placedAt }: Order): string {
  return customerErasedAt || placedAt
    ? 'Whoever booked has been erased.'
    : 'Nobody has said yet who books.'
}

const wayWords: Record<Order['source'], string> = {
  website: 'on the website',
  telephone: 'by telephone',
  'waiting-list': 'from the waiting list',
  offer: 'from an offer',
}

function howItCame({ source, placedAt, createdAt }: Order): string {
  const where = wayWords[source]
  return placedAt
    ? `booked ${where}, ${momentInWords(placedAt)}`
    : `begun ${where}, ${momentInWords(createdAt)}`
}
