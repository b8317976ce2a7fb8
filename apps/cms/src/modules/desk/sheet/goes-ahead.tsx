import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { shortWords, type MinimumStanding } from '../../catalogue'
import { OpenAction } from './open-action.client'
import type { Sheet } from './load-sheet'

interface GoesAheadProps {
  sheet: Sheet
  mayDecide: boolean
}

/** Whether enough people come, until somebody has said that it goes ahead. Nothing happens by itself. */
export function GoesAhead({ sheet, mayDecide }: GoesAheadProps) {
  const { minimum, people, register } = sheet
  const { id } = register.run
  if (minimum.is === 'none') return null
  return (
    <section
      className={minimum.is === 'short' ? 'date-sheet__trouble' : 'date-sheet__settled'}
      aria-label="Whether it goes ahead"
    >
      <Words minimum={minimum} />
      {mayDecide && (
        <div className="date-sheet__decide">
          {minimum.is === 'confirmed' ? (
            <StaffAction
              url={`/api/course-runs/${id}/goes-ahead/taken-back`}
              subject={id}
              legend="Is it not settled after all?"
              button="Take it back"
            />
          ) : (
            <StaffAction
              url={`/api/course-runs/${id}/goes-ahead`}
              subject={id}
              legend="Does it take place?"
              button="It goes ahead"
            />
          )}
          {people && minimum.is === 'short' && (
            <OpenAction of={moveOrCallOff}>Move or call off …</OpenAction>
          )}
        </div>
      )}
    </section>
  )
}

/** Where that is done, on the same page. */
export const moveOrCallOff = 'move-or-call-off'

function Words({ minimum }: { minimum: Exclude<MinimumStanding, { is: 'none' }> }) {
  if (minimum.is === 'confirmed') {
    const { by, at } = minimum.said
    return (
      <>
        <h2>Confirmed</h2>
        <p>
          <bdi>{by}</bdi> said on {momentInWords(at)} that it goes ahead.
        </p>
      </>
    )
  }
  const places = `${minimum.booked} of ${minimum.minimum} places with which it goes ahead are booked.`
  if (minimum.is === 'reached') {
    return (
      <>
        <h2>Enough people come</h2>
        <p>{places}</p>
      </>
    )
  }
  return (
    <>
      <h2>{shortWords(minimum)}</h2>
      <p>
        {places} {minimum.isDue && 'The day to decide has come. '}Nothing happens by itself.
      </p>
    </>
  )
}
