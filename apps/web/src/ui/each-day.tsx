import type { DateWords } from '../views/catalogue'

/** The days of a course date one by one, where the line above leaves something unsaid. */
export function EachDay({ date: { eachDay } }: { date: Pick<DateWords, 'eachDay'> }) {
  if (eachDay.length === 0) return null
  return (
    <ul className="plain-list small soft">
      {eachDay.map(({ title, when, place }) => (
        <li key={when}>
          {title && <strong>{title}: </strong>}
          {when}
          {place && `, ${place}`}
        </li>
      ))}
    </ul>
  )
}
