import { addressOf, filterNames, sorts, withChoice, type Asked, type Sort } from './asked'
import { chosenText } from './chosen-text'
import type { FilterChoices } from './search-catalogue'

interface FoundHeadingProps {
  asked: Asked
  count: number
  choices: FilterChoices
}

/** How much was found, what was chosen, and how else it can be shown. */
export function FoundHeading({ asked, count, choices }: FoundHeadingProps) {
  return (
    <div className="found">
      <h2 id="found">{countText(asked, count)}</h2>
      <Chosen asked={asked} choices={choices} />
      <div className="shown-as">
        {count > 1 && <Sorts asked={asked} />}
        <Views asked={asked} />
      </div>
    </div>
  )
}

/** "11 dates, soonest first" */
function countText({ view, sort }: Asked, count: number): string {
  const noun = view === 'dates' ? 'date' : 'course'
  const counted = `${count} ${noun}${count === 1 ? '' : 's'}`
  return count > 1 ? `${counted}, ${sortTexts[sort]}` : counted
}

const sortTexts = {
  soonest: 'soonest first',
  price: 'lowest price first',
  title: 'by title',
} as const satisfies Record<Sort, string>

function Chosen({ asked, choices }: Pick<FoundHeadingProps, 'asked' | 'choices'>) {
  const chosen = filterNames.filter((name) => asked.filter[name])
  if (chosen.length === 0) return null
  return (
    <ul className="chips chosen" aria-label="What you chose">
      {chosen.map((name) => (
        <li key={name}>
          <a className="chip plain" href={addressOf(withChoice(asked, name))}>
            {chosenText({ name, asked, choices })}
            <span aria-hidden="true">×</span>
            <span className="visually-hidden"> (take this choice away)</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

const sortLabels = { soonest: 'Soonest', price: 'Price', title: 'Title' } as const

function Sorts({ asked }: { asked: Asked }) {
  return (
    <nav className="chips" aria-label="Sort by">
      {sorts.map((sort) => (
        <a
          key={sort}
          className="chip"
          href={addressOf({ ...asked, sort, page: 1 })}
          {...(sort === asked.sort && { 'aria-current': 'true' as const })}
        >
          {sortLabels[sort]}
        </a>
      ))}
    </nav>
  )
}

const viewLabels = { courses: 'Courses', dates: 'Dates' } as const

function Views({ asked }: { asked: Asked }) {
  return (
    <nav className="chips views" aria-label="Show as">
      {(['courses', 'dates'] as const).map((view) => (
        <a
          key={view}
          className="chip"
          href={addressOf({ ...asked, view, page: 1 })}
          {...(view === asked.view && { 'aria-current': 'true' as const })}
        >
          {viewLabels[view]}
        </a>
      ))}
    </nav>
  )
}
