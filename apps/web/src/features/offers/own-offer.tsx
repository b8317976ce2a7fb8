import { paths } from '@lectern/shared/addresses/paths'
import { placesWords } from '@lectern/shared/booking/places-words'
import { isPlacedState } from '@lectern/shared/orders/order-state'
import { deadlineText, weekdayText } from '@lectern/shared/time/moment-text'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PageHeading } from '../../ui/page-heading'
import type { OfferView } from '../../views/offer'
import { PriceSum } from '../basket/price-sum'
import { SummaryLines } from '../checkout/order-summary'
import { AnswerForms, type AnswerFormsProps } from './answer-forms'

/** An offer as it was sent, how it stands, and what can be answered. */
export function OwnOffer({ offer, submission, hasTermsPage }: AnswerFormsProps) {
  const { token, number, companyName, name, sentAt, message } = offer
  const canBeAnswered = offer.state === 'sent'
  return (
    <div className="stack">
      <PageHeading
        title={`Our offer ${number}`}
        lead={`For ${companyName}, ${name}, of ${weekdayText(sentAt)}`}
      />
      <HowItStands offer={offer} />
      {paragraphsOf(message).map((words) => (
        <p key={words} dir="auto">
          {words}
        </p>
      ))}
      <section className="stack-s" aria-labelledby="offered">
        <h2 id="offered">What we offer</h2>
        <SummaryLines lines={offer.lines} />
        <PriceSum totals={offer.totals} />
        <p>
          <a className="link" href={paths.offerDocument(token, number)}>
            The offer as a PDF
          </a>
        </p>
      </section>
      {canBeAnswered && (
        <AnswerForms offer={offer} submission={submission} hasTermsPage={hasTermsPage} />
      )}
    </div>
  )
}

function HowItStands({ offer }: { offer: OfferView }) {
  switch (offer.state) {
    case 'sent':
      return <Open offer={offer} />
    case 'accepted':
      return <Accepted offer={offer} />
    case 'declined':
      return (
        <Notice heading="You have declined this offer">
          <p>
            If that was a mistake, <a href={paths.contact}>write to us</a>.
          </p>
        </Notice>
      )
    case 'lapsed':
      return (
        <Notice kind="warning" heading="This offer is over">
          <p>
            It was good until the end of {weekdayText(offer.validUntil)}.{' '}
            <a href={paths.contact}>Ask us</a> for another one.
          </p>
        </Notice>
      )
    case 'withdrawn':
      return (
        <Notice kind="warning" heading="This offer can no longer be accepted">
          <p>
            {offer.isReplaced
              ? 'We have sent you another in its place: look in your mail.'
              : 'We have withdrawn it.'}{' '}
            <a href={paths.contact}>Ask us</a> if anything is unclear.
          </p>
        </Notice>
      )
    default:
      return offer.state satisfies never
  }
}

function Open({ offer: { validUntil, heldUntil, problems } }: { offer: OfferView }) {
  return (
    <>
      <p>
        It is good until the end of <strong>{weekdayText(validUntil)}</strong>.{' '}
        {heldUntil
          ? `We hold the places for you until ${deadlineText(heldUntil)}.`
          : 'No places are held for you: they have to be free when you accept.'}
      </p>
      {problems.length > 0 && (
        <Notice kind="problem" heading="It cannot be accepted as it is">
          <ul className="plain-list">
            {problems.map((problem) => (
              <li key={problem.runId}>{problemWords(problem)}</li>
            ))}
          </ul>
          <p>
            <a href={paths.contact}>Write to us</a>, and we offer you another date.
          </p>
        </Notice>
      )}
    </>
  )
}

function problemWords({ reason, courseTitle, placesLeft }: OfferView['problems'][number]): string {
  switch (reason) {
    case 'gone':
    case 'cancelled':
      return `${courseTitle} does not take place on this date.`
    case 'past':
      return `${courseTitle} has begun.`
    case 'full':
      return placesLeft === 0
        ? `${courseTitle} is full by now.`
        : `${courseTitle} has only ${placesWords(placesLeft)} left.`
    default:
      return reason satisfies never
  }
}

function Accepted({ offer: { order } }: { offer: OfferView }) {
  if (!order) {
    return (
      <Notice kind="good" heading="You have accepted this offer">
        <p>Your booking is being made. Come back in a minute.</p>
      </Notice>
    )
  }
  const isBooked = isPlacedState(order.state)
  return (
    <Notice kind="good" heading="You have accepted this offer">
      {!isBooked && <p>It has not been paid yet, and only then is it booked.</p>}
      <p>
        <ButtonLink href={isBooked ? paths.order(order.token) : paths.checkoutOf(order.token)}>
          {isBooked ? 'See your booking' : 'Go on to pay'}
        </ButtonLink>
      </p>
    </Notice>
  )
}

function paragraphsOf(message: string): string[] {
  return message.split(/\n\s*\n/).flatMap((words) => words.trim() || [])
}
