import { daysText, eachDay, dayLine, hoursLine } from '@lectern/shared/time/days-text'
import type { ReactNode } from 'react'

import { waitingWords } from '../../waiting-list'
import type { Sheet } from './load-sheet'

/** When, where, with whom, and how full. */
export function Facts({ sheet }: { sheet: Sheet }) {
  const { dates, place, trainers } = sheet.register
  const lines = eachDay(dates).map(dayLine)
  return (
    <dl className="date-sheet__facts">
      <Fact name="Days">
        <strong>{daysText(dates)}</strong>
        {lines.length === 0 ? (
          <span>{hoursLine(dates)}</span>
        ) : (
          <details>
            <summary>Day by day</summary>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </Fact>
      <Fact name="Place">
        <strong>{place}</strong>
      </Fact>
      <Fact name={trainers.length === 1 ? 'Trainer' : 'Trainers'}>
        <strong>{trainers.join(', ') || 'Nobody yet'}</strong>
      </Fact>
      {sheet.register.run.inHouseFor && (
        <Fact name="In-house for">
          <strong dir="auto">{sheet.register.run.inHouseFor}</strong>
          {sheet.people?.enquiry && (
            <a href={`/admin/collections/enquiries/${sheet.people.enquiry.id}`}>
              The enquiry from <bdi>{sheet.people.enquiry.name}</bdi>
            </a>
          )}
        </Fact>
      )}
      <Fact name="Places">
        <Fill sheet={sheet} />
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The bar is for the eye, and its words for everybody. */
function Fill({ sheet: { seats, register, waiting } }: { sheet: Sheet }) {
  const { capacity, booked, held, available } = seats ?? {
    capacity: register.run.capacity,
    booked: 0,
    held: 0,
    available: register.run.capacity,
  }
  return (
    <>
      <svg
        className="date-sheet__fill"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width="100" height="8" />
        <rect data-part="booked" width={(booked / capacity) * 100} height="8" />
        <rect
          data-part="held"
          x={(booked / capacity) * 100}
          width={(held / capacity) * 100}
          height="8"
        />
      </svg>
      <strong>
        {booked} of {capacity} taken, {available} left
      </strong>
      {held > 0 && <span>{held} kept for somebody who is paying or waited</span>}
      {waiting > 0 && <span>{waitingWords(waiting)}</span>}
    </>
  )
}
