import { paths } from '@lectern/shared/addresses/paths'
import { placesWords } from '@lectern/shared/booking/places-words'
import { momentText } from '@lectern/shared/time/moment-text'
import type { WaitingTerms } from '@lectern/shared/waiting-list/next-step'
import {
  positionWords,
  whatHappensWords,
  whyPassedWords,
} from '@lectern/shared/waiting-list/waiting-words'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PageHeading } from '../../ui/page-heading'
import { SeatRow } from '../../ui/seats/seat-row'
import type { ListedDateView, PlaceWantedView } from '../../views/waiting-list'
import { AboutDate } from './about-date'
import { WhyNotWait } from './why-not-wait'

interface OwnPlaceProps {
  place: PlaceWantedView
  now: Date
}

/** Somebody's place on a list: where it stands, and what can be done with it. */
export function OwnPlace({ place, now }: OwnPlaceProps): ReactNode {
  switch (place.state) {
    case 'unconfirmed':
      return <Unconfirmed place={place} now={now} />
    case 'waiting':
      return <Waiting place={place} />
    case 'offered':
      return <Offered place={place} />
    case 'booked':
      return <Booked place={place} />
    case 'lapsed':
    case 'left':
    case 'called-off':
    case 'over':
      return <NoLonger place={place} state={place.state} />
    default:
      return place.state satisfies never
  }
}

function Unconfirmed({ place, now }: OwnPlaceProps) {
  const { token, name, count, listed, confirmBy } = place
  const isTooOld = new Date(confirmBy) <= now
  if (!listed || isTooOld) return <TooOld place={place} />
  if (listed.standing !== 'can-wait') {
    return <WhyNotWait listed={listed} standing={listed.standing} />
  }
  return (
    <div className="stack">
      <PageHeading
        title="Do you want to wait?"
        lead={`You are not on the list yet. We put you on it, ${name}, for ${together(count)}.`}
      />
      <AboutDate listed={listed} />
      {/* A button, since programs that guard mailboxes open every link. */}
      <form method="post" action={paths.confirmPlaceWanted(token)} className="actions">
        <Button>Yes, put me on the list</Button>
      </form>
      <p className="soft">
        If it was not you who asked, do nothing: what was typed is deleted on{' '}
        {momentText(confirmBy)}.
      </p>
    </div>
  )
}

function TooOld({ place: { listed } }: { place: PlaceWantedView }) {
  return (
    <div className="stack">
      <PageHeading
        title="This link is too old"
        lead="It was not confirmed in time, so nobody waits with it."
      />
      <WayOn listed={listed} />
    </div>
  )
}

function Waiting({ place }: { place: PlaceWantedView }) {
  const { token, count, position, keptUntil, listed } = place
  return (
    <div className="stack">
      <PageHeading
        title="You are on the waiting list"
        {...(position && { lead: positionWords(position) })}
      />
      {keptUntil && (
        <Notice kind="good" heading="Free places are kept for you">
          <p>
            There are not enough yet. They are kept together for you until{' '}
            {momentText(keptUntil, listed?.date.timeZone)}, so that more can come.
          </p>
        </Notice>
      )}
      {listed && (
        <AboutDate listed={listed}>
          <p className="row small soft">
            <SeatRow taken={0} free={count} />
            You wait for {together(count)}
          </p>
        </AboutDate>
      )}
      {listed && <WhatHappens count={count} terms={listed.terms} />}
      <p>
        <ButtonLink weight="secondary" href={paths.leaveWaitingList(token)}>
          Leave the list
        </ButtonLink>
      </p>
    </div>
  )
}

function WhatHappens({ count, terms }: { count: number; terms: WaitingTerms }) {
  return (
    <section className="stack-s" aria-labelledby="next">
      <h2 id="next">What happens now</h2>
      {whatHappensWords(count, terms).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <h3>Why somebody may be offered places before you</h3>
      <p>{whyPassedWords(count, terms)}</p>
    </section>
  )
}

function Offered({ place }: { place: PlaceWantedView }) {
  const { token, count, order, listed } = place
  const isOne = count === 1
  const until = order?.until && momentText(order.until, listed?.date.timeZone)
  return (
    <div className="stack">
      <PageHeading
        title={isOne ? 'A place is free for you' : `${placesWords(count)} are free for you`}
        lead={
          until
            ? `We hold ${isOne ? 'it' : 'them'} until ${until}. After that ${isOne ? 'it goes' : 'they go'} to the next on the list.`
            : 'Your booking is under way.'
        }
      />
      {listed && <AboutDate listed={listed} />}
      <p className="actions">
        {order && (
          <ButtonLink href={paths.checkoutOf(order.token)}>
            {isOne ? 'Book the place' : 'Book the places'}
          </ButtonLink>
        )}
        <a className="link" href={paths.leaveWaitingList(token)}>
          I do not want {isOne ? 'it' : 'them'} any more
        </a>
      </p>
    </div>
  )
}

function Booked({ place: { order, listed } }: { place: PlaceWantedView }) {
  return (
    <div className="stack">
      <PageHeading title="You are booked" lead="You need not wait any more." />
      {listed && <AboutDate listed={listed} />}
      {order && (
        <p>
          <ButtonLink href={paths.order(order.token)}>See your booking</ButtonLink>
        </p>
      )}
    </div>
  )
}

type Ended = Extract<PlaceWantedView['state'], 'lapsed' | 'left' | 'called-off' | 'over'>

const endWords: Record<Ended, { title: string; lead: string }> = {
  lapsed: {
    title: 'The offer is over',
    lead: 'You were offered places and they were not booked in time. They have gone to others, and you are no longer on the list.',
  },
  left: { title: 'You have left the list', lead: 'Nobody waits with this link any more.' },
  'called-off': {
    title: 'This date does not take place',
    lead: 'It has been called off, and nobody waits for it any more.',
  },
  over: {
    title: 'This date has begun',
    lead: 'There was no place for you in time. Nobody waits for it any more.',
  },
}

function NoLonger({ place: { listed }, state }: { place: PlaceWantedView; state: Ended }) {
  return (
    <div className="stack">
      <PageHeading {...endWords[state]} />
      {listed && <AboutDate listed={listed} />}
      <WayOn listed={listed} />
    </div>
  )
}

/** Waits again, or looks at the dates. */
function WayOn({ listed }: { listed: ListedDateView | null }) {
  if (!listed) {
    return (
      <p>
        <ButtonLink href={paths.courses}>See all courses</ButtonLink>
      </p>
    )
  }
  const canWait = listed.standing === 'can-wait'
  return (
    <p className="actions">
      {canWait && (
        <ButtonLink href={paths.joinWaitingList(listed.date.runId)}>
          Join the waiting list again
        </ButtonLink>
      )}
      <a className="link" href={`${listed.courseHref}#dates`}>
        Look at the dates
      </a>
    </p>
  )
}

function together(count: number): string {
  return count === 1 ? placesWords(count) : `${placesWords(count)} together`
}
