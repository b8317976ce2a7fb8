import { paths } from '@lectern/shared/addresses/paths'
import { monthText } from '@lectern/shared/time/moment-text'
import { ButtonLink } from '../../ui/button'
import { SeatRow } from '../../ui/seats/seat-row'
import { addressOf, filterNames, withChoice, type Asked, type FilterName } from './asked'
import { chosenText, quotable } from './chosen-text'
import type { Near, Nearby } from './nearby'
import { unknownIn, type FilterChoices } from './search-catalogue'

interface NothingFoundProps {
  asked: Asked
  choices: FilterChoices
  near: Nearby
}

/** Says why, and what there is close to it. */
export function NothingFound({ asked, choices, near }: NothingFoundProps) {
  const unknown = unknownIn(asked.filter, choices)
  return (
    <section className="nothing sand" aria-labelledby="found">
      <SeatRow taken={0} free={11} />
      <div role="status" className="stack">
        {unknown.map((name) => (
          <p key={name}>{unknownWords(name, asked.filter[name] ?? '')}</p>
        ))}
        <p className="lead">
          No course fits all of that. Leave out one of the choices, or{' '}
          <a href={paths.contact}>ask us</a>: much of what we teach can be arranged.
        </p>
      </div>
      <Nearest near={near} asked={asked} choices={choices} />
      <p className="row">
        {near.without.map(({ name, ...other }) => (
          <ButtonLink key={name} weight="secondary" href={addressOf(other.asked)}>
            {looserText({ name, asked, choices })} ({other.count})
          </ButtonLink>
        ))}
        <ButtonLink weight="quiet" href={paths.courses}>
          Show all courses
        </ButtonLink>
      </p>
      <ul className="plain-list">
        <li>
          <a href={paths.inHouse}>A course just for your team</a>, when and where it suits you
        </li>
        <li>
          <a href={paths.wish(wishText({ asked, choices }))}>Ask us for a date like that</a>
        </li>
        <li>
          <a href={paths.dateNews}>Tell me about new dates of a course</a>, by e-mail, as soon as
          they can be booked
        </li>
      </ul>
    </section>
  )
}

function Nearest({ near: { month, online }, asked, choices }: NothingFoundProps) {
  if (!month && !online) return null
  const rest = (name: FilterName) => {
    const others = chosenTexts({ asked: withChoice(asked, name), choices })
    return others.length > 0 ? `: ${others.join(', ')}` : ''
  }
  return (
    <ul className="plain-list">
      {month && (
        <li>
          <a href={addressOf(month.asked)}>
            In {monthText(month.month)}
            {rest('month')}
          </a>{' '}
          ({countText(month)})
        </li>
      )}
      {online && (
        <li>
          <a href={addressOf(online.asked)}>
            The same online
            {rest('place')}
          </a>{' '}
          ({countText(online)})
        </li>
      )}
    </ul>
  )
}

function countText({ count, asked: { view } }: Near): string {
  return `${count} ${view === 'dates' ? 'date' : 'course'}${count === 1 ? '' : 's'}`
}

type Chosen = Pick<NothingFoundProps, 'asked' | 'choices'>

function chosenTexts({ asked, choices }: Chosen): string[] {
  return filterNames
    .filter((name) => asked.filter[name])
    .map((name) => chosenText({ name, asked, choices }))
}

/** "London, any level" */
function looserText({ name, asked, choices }: Chosen & { name: FilterName }): string {
  return [...chosenTexts({ asked: withChoice(asked, name), choices }), anyTexts[name]].join(', ')
}

const anyTexts: Record<FilterName, string> = {
  topic: 'any topic',
  level: 'any level',
  place: 'anywhere',
  month: 'any month',
  weekday: 'any weekday',
  time: 'any time of day',
}

function wishText(chosen: Chosen): string {
  return `Please tell me when there is a date for this: ${chosenTexts(chosen).join(', ')}.`
}

function unknownWords(name: FilterName, asked: string): string {
  const quoted = `“${quotable(asked)}”`
  switch (name) {
    case 'topic':
      return `We have no courses about ${quoted}.`
    case 'level':
      return `We have no courses at a level called ${quoted}.`
    case 'place':
      return `We have no dates that can be booked in ${quoted} just now.`
    case 'month':
      return isMonth(asked)
        ? `We have no dates that can be booked in ${monthText(asked)}.`
        : `${quoted} is not a month that we can look for.`
    case 'weekday':
      return `We have no dates that are on ${quoted} alone.`
    case 'time':
      return `${quoted} is not a time of day that we have dates at.`
    default:
      return name satisfies never
  }
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}
