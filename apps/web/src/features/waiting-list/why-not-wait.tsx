import type { WaitingTerms } from '@lectern/shared/waiting-list/next-step'
import { hoursWords } from '@lectern/shared/waiting-list/waiting-words'
import { ButtonLink } from '../../ui/button'
import { PageHeading } from '../../ui/page-heading'
import type { ListedDateView } from '../../views/waiting-list'
import { AboutDate } from './about-date'

type Standing = Exclude<ListedDateView['standing'], 'can-wait'>

interface Words {
  title: string
  lead: string
  wayOn: string
}

const wordsOf = ({ closingHours }: WaitingTerms): Record<Standing, Words> => ({
  'places-free': {
    title: 'You need not wait',
    lead: 'Places are free on this date, and can be booked at once.',
    wayOn: 'Book now',
  },
  'too-late': {
    title: 'It begins too soon to wait',
    lead: `In the last ${hoursWords(closingHours)} before the start nobody is offered places any more. Should one become free, anybody can book it on the page of the course.`,
    wayOn: 'Look at the dates',
  },
  'not-offered': {
    title: 'This date is full',
    lead: 'There is no waiting list for it.',
    wayOn: 'Look at other dates',
  },
  closed: {
    title: 'Booking has closed for this date',
    lead: 'Nobody can wait for places on it any more.',
    wayOn: 'Look at other dates',
  },
  cancelled: {
    title: 'This date does not take place',
    lead: 'It has been called off, so nobody can wait for places on it.',
    wayOn: 'Look at other dates',
  },
  past: {
    title: 'This date has begun',
    lead: 'Nobody can wait for places on it any more.',
    wayOn: 'Look at other dates',
  },
})

/** Nobody can join the list of this date: why, and what can be done instead. */
export function WhyNotWait({ listed, standing }: { listed: ListedDateView; standing: Standing }) {
  const { title, lead, wayOn } = wordsOf(listed.terms)[standing]
  return (
    <div className="stack">
      <PageHeading title={title} lead={lead} />
      <AboutDate listed={listed} />
      <p>
        <ButtonLink href={`${listed.courseHref}#dates`}>{wayOn}</ButtonLink>
      </p>
    </div>
  )
}
