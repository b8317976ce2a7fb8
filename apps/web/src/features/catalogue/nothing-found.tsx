import { paths } from '../../paths'
import { monthText, type CourseFilter, type FilterName } from './course-filter'

interface NothingFoundProps {
  filter: CourseFilter
  /** Which of it nobody offers, whatever else is asked for. */
  unknown: readonly FilterName[]
}

export function NothingFound({ filter, unknown }: NothingFoundProps) {
  return (
    <div className="prose" role="status">
      {unknown.map((name) => (
        <p key={name}>{unknownWords(name, filter[name] ?? '')}</p>
      ))}
      <p>
        No course fits all of that. Leave out one of the choices, or{' '}
        <a href={paths.contact}>ask us</a>: much of what we teach can be arranged.
      </p>
    </div>
  )
}

const maxQuotedCharacters = 60

function unknownWords(name: FilterName, asked: string): string {
  const quoted = `“${asked.slice(0, maxQuotedCharacters)}”`
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
    default:
      return name satisfies never
  }
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}
