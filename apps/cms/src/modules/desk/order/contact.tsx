import { paths } from '@lectern/shared/addresses/paths'
import type { Order } from '@lectern/shared/contract/payload-types'

import { currentEnv } from '@cms/env'
import { addressLine } from '../../changes'
import { contentOf, isConsumerContract, tokenOf } from '../../orders'
import { Card } from './card'

interface ContactProps {
  order: Order
  /** To which it belongs. */
  organisation: { id: string; name: string } | null
}

/** How to reach whoever booked, and what they see themselves. */
export function Contact({ order, organisation }: ContactProps) {
  const { booker } = contentOf(order)
  return (
    <Card id="contact" title="Contact">
      <div className="order-page__contact">
        {booker ? <Booker booker={booker} /> : <p>There is nobody to write to.</p>}
        {organisation && (
          <p>
            Organisation:{' '}
            <a href={`/admin/collections/organisations/${organisation.id}`} dir="auto">
              {organisation.name}
            </a>
          </p>
        )}
        {isConsumerContract(order) && <p>Books as an individual: 14 days to cancel</p>}
        <p>
          <a href={currentEnv().WEB_URL + paths.order(tokenOf(order))}>What the customer sees</a>
        </p>
      </div>
    </Card>
  )
}

function Booker({ booker }: { booker: NonNullable<ReturnType<typeof contentOf>['booker']> }) {
  const { companyName, name, email, phone, purchaseOrderNumber, vatNumber } = booker
  const address = addressLine(booker)
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
      {address && <p dir="auto">{address}</p>}
      <p>{purchaseOrderNumber ? `Purchase order ${purchaseOrderNumber}` : 'No purchase order'}</p>
      {vatNumber && <p>VAT number {vatNumber}</p>}
    </>
  )
}
