import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import Link from 'next/link'
import type { UIFieldServerProps } from 'payload'

import { may } from '@cms/access/may'
import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import '@cms/admin/staff-action/staff-panel.css'
import { findOffers } from '../../offers'
import { OfferPill } from './offer-state-cell'

/** Beside an organisation: what it was offered in writing. */
export async function OrganisationOffersField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const offers = await findOffers(payload, { organisation: String(id) })
  return <OffersOf collection="organisations" id={String(id)} offers={offers} />
}

/** Beside an enquiry: what was offered in answer to it. */
export async function EnquiryOffersField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const offers = await findOffers(payload, { enquiryId: String(id) })
  return <OffersOf collection="enquiries" id={String(id)} offers={offers} />
}

interface OffersOfProps {
  collection: 'organisations' | 'enquiries'
  id: string
  offers: readonly WrittenOffer[]
}

function OffersOf({ collection, id, offers }: OffersOfProps) {
  return (
    <section className="staff-panel" aria-label="Offers">
      <h2>Offers</h2>
      <ul>
        {offers.map((offer) => (
          <li key={offer.id}>
            <Link href={`/admin/collections/offers/${offer.id}`} prefetch={false}>
              {offer.number ?? 'Draft'}
            </Link>{' '}
            <OfferPill offer={offer} />
          </li>
        ))}
      </ul>
      <BeginOffer url={`/api/${collection}/${id}/offer`} subject={id} />
    </section>
  )
}

/** Makes a draft with what is known already. */
export function BeginOffer({ url, subject }: { url: string; subject: string }) {
  return (
    <StaffAction
      url={url}
      subject={subject}
      legend="Offer places in writing"
      button="Write an offer"
    />
  )
}
