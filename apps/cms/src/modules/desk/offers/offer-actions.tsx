import { paths } from '@lectern/shared/addresses/paths'
import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { OfferState } from '@lectern/shared/offers/offer-state'
import { deadlineText, weekdayText } from '@lectern/shared/time/moment-text'
import type { UIFieldServerProps } from 'payload'

import { may } from '@cms/access/may'
import { CopyLink } from '@cms/admin/copy-link/copy-link.client'
import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { currentEnv } from '@cms/env'
import {
  datesOf,
  findUnpaidOffers,
  isSent,
  priceDraft,
  stateOf,
  type SentOffer,
} from '../../offers'
import { offerTokenOf } from '../../letters'
import { createContext, money } from '../../orders'
import { OfferPill } from './offer-state-cell'
import '@cms/admin/staff-action/staff-panel.css'

/** At the offer itself: how it stands, what it comes to, and what can be done with it. */
export async function OfferActionsField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const where = { id: { equals: String(id) } }
  const offer = await payload.db.findOne<WrittenOffer>({ collection: 'offers', where })
  if (!offer) return null
  const context = createContext(req.payload)
  const state = stateOf(offer, context.now)
  const isUnpaid = (await findUnpaidOffers(payload)).some((each) => each.id === offer.id)
  return (
    <div className="staff-panel">
      <p>
        <OfferPill offer={offer} /> {offer.number}
      </p>
      {isSent(offer) ? (
        <Sent offer={offer} stands={{ state, isUnpaid }} />
      ) : (
        <Draft
          offer={offer}
          grossPence={(await priceDraft(context, offer)).content.totals.grossPence}
        />
      )}
    </div>
  )
}

function Draft({ offer, grossPence }: { offer: WrittenOffer; grossPence: number }) {
  return (
    <>
      <p>
        As it was saved it comes to {money(grossPence)} with VAT.{' '}
        {offer.replacesId && 'When it is sent, the offer before it can no longer be accepted.'}
      </p>
      <PaperLink offer={offer} label="See how it will look (PDF)" />
      <StaffAction
        url={`/api/offers/${offer.id}/sending`}
        subject={`${offer.id} ${offer.updatedAt}`}
        legend="Send it"
        button="Send the offer"
        question={`It goes to ${offer.email} as it was last saved, and cannot be changed after that. Go on?`}
      />
    </>
  )
}

function Sent({ offer, stands }: { offer: SentOffer; stands: HowItStands }) {
  const { state } = stands
  const isOpen = state === 'sent'
  return (
    <>
      {sentWords(offer, stands).map((words) => (
        <p key={words} dir="auto">
          {words}
        </p>
      ))}
      <PaperLink offer={offer} label="The offer (PDF)" />
      {offer.orderId && (
        <p>
          <a href={`/admin/collections/orders/${offer.orderId}`}>Open the booking</a>
        </p>
      )}
      {isOpen && (
        <CopyLink
          label="Its link, for whoever has lost the letter"
          address={currentEnv().WEB_URL + paths.offer(offerTokenOf(offer))}
        />
      )}
      {state !== 'accepted' && !offer.replacedById && (
        <StaffAction
          url={`/api/offers/${offer.id}/version`}
          subject={offer.id}
          legend="Change something"
          button="Begin a new version"
        />
      )}
      {isOpen && <Withdraw offer={offer} />}
    </>
  )
}

function Withdraw({ offer }: { offer: SentOffer }) {
  return (
    <StaffAction
      url={`/api/offers/${offer.id}/withdrawal`}
      subject={offer.id}
      legend="Withdraw it"
      button="Withdraw the offer"
      isGrave
      question="Nobody can accept it any more, and its places are free again. The customer is not written to. Go on?"
    >
      <label>
        Why, for colleagues
        <input data-name="reason" dir="auto" maxLength={300} />
      </label>
    </StaffAction>
  )
}

function PaperLink({ offer, label }: { offer: WrittenOffer; label: string }) {
  return (
    <p>
      <a href={`/api/offers/${offer.id}/paper`} target="_blank" rel="noreferrer">
        {label}
      </a>
    </p>
  )
}

function unpaidWords(validUntil: string): string {
  return `It has not been paid, and its places are free again. Until the end of ${weekdayText(validUntil)} they can be booked at its price by the same link, as far as there are any.`
}

interface HowItStands {
  state: OfferState
  isUnpaid: boolean
}

function sentWords(offer: SentOffer, { state, isUnpaid }: HowItStands): string[] {
  const { sentAt, sentBy, content, heldUntil, endedAt, endedBecause, endedBy } = offer
  const { validUntil } = datesOf(offer)
  const because = endedBecause ? `: “${endedBecause}”` : ''
  const sent = `Sent on ${weekdayText(sentAt)}${sentBy ? ` by ${sentBy}` : ''}, ${money(content.totals.grossPence)} with VAT.`
  const ended = endedAt ? ` on ${weekdayText(endedAt)}` : ''
  switch (state) {
    case 'draft':
      return []
    case 'sent':
      return [
        sent,
        `Good until the end of ${weekdayText(validUntil)}. ${heldUntil ? `Its places are held until ${deadlineText(heldUntil)}.` : 'No places are held for it.'}`,
      ]
    case 'accepted':
      return [sent, `Accepted${ended}.`, ...(isUnpaid ? [unpaidWords(validUntil)] : [])]
    case 'declined':
      return [sent, `Declined${ended}${because}.`]
    case 'lapsed':
      return [
        sent,
        offer.orderId
          ? `It was accepted${ended}, and not paid by the end of ${weekdayText(validUntil)}.`
          : `It was good until the end of ${weekdayText(validUntil)}.`,
      ]
    case 'withdrawn':
      return [
        sent,
        offer.replacedById
          ? `Another was sent in its place${ended}.`
          : `Withdrawn${ended}${endedBy ? ` by ${endedBy}` : ''}${because}.`,
      ]
    default:
      return state satisfies never
  }
}
