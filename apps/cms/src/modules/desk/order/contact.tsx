import { paths } from '@lectern/shared/addresses/paths'
import type { Order } from '@lectern/shared/contract/payload-types'

import { currentEnv } from '@cms/env'
import { contentOf, isConsumerContract, tokenOf } from '../../orders'

/** How to reach whoever booked, and what they see themselves. */
export function Contact({ order }: { order: Order }) {
  const { booker } = contentOf(order)
  return (
    <section className="order-page__card" aria-labelledby="contact">
      <div className="order-page__bar">
        <h2 id="contact">Contact</h2>
      </div>
      <div className="order-page__contact">
        {booker ? <Booker booker={booker} /> : <p>There is nobody to write to.</p>}
        {isConsumerContract(order) && <p>Books as an individual: 14 days to cancel</p>}
        <p>
          <a href={currentEnv().WEB_URL + paths.order(tokenOf(order))}>What the customer sees</a>
        </p>
      </div>
    </section>
  )
}

function Booker({ booker }: { booker: NonNullable<ReturnType<typeof contentOf>['booker']> }) {
  const { companyName, name, email, phone, address, purchaseOrderNumber, vatNumber } = booker
  const addressLine =
    address &&
    [address.line1, address.line2, address.town, address.postcode, address.country]
      .filter(Boolean)
      .join(', ')
  return (
    <>
      <p dir="auto">
        <strong>{name}</strong>
      </p>
      {companyName && <p dir="auto">{companyName}</p>}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
        </p>
      )}
      {addressLine && <p dir="auto">{addressLine}</p>}
      <p>{purchaseOrderNumber ? `Purchase order ${purchaseOrderNumber}` : 'No purchase order'}</p>
      {vatNumber && <p>VAT number {vatNumber}</p>}
    </>
  )
}
