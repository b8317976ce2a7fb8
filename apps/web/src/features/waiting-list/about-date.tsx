import type { ReactNode } from 'react'
import type { ListedDateView } from '../../views/waiting-list'
import { GroupHead } from '../checkout/seat-group-section'

/** The date that is waited for. */
export function AboutDate({ listed, children }: { listed: ListedDateView; children?: ReactNode }) {
  const { courseTitle, date } = listed
  return (
    <section className="sheet stack-s narrow-sheet" aria-label="The date">
      <GroupHead courseTitle={courseTitle} courseDays={date.courseDays}>
        {date.days}, {date.hours}, {date.place}
      </GroupHead>
      {children}
    </section>
  )
}
