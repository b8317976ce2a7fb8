import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import type { FoundClash } from '../../catalogue'
import type { Sheet } from './load-sheet'

interface ClashesProps {
  sheet: Sheet
  mayDecide: boolean
}

/** What another date wants at the same time, until somebody has said that it is meant to be so. */
export function Clashes({ sheet: { clashes, register }, mayDecide }: ClashesProps) {
  const open = clashes.filter(({ intended }) => !intended)
  const intended = clashes.filter((clash) => clash.intended)
  return (
    <>
      {open.length > 0 && (
        <section className="date-sheet__trouble">
          <h2>At the same time as another date</h2>
          {open.map((clash) => (
            <div key={clash.mark}>
              <Words clash={clash} />
              {mayDecide && (
                <StaffAction
                  url={`/api/course-runs/${register.run.id}/clashes/intended`}
                  subject={clash.mark}
                  legend="Is it meant to be so?"
                  button="That is intended"
                >
                  <input type="hidden" data-name="mark" value={clash.mark} />
                </StaffAction>
              )}
            </div>
          ))}
        </section>
      )}
      {intended.length > 0 && (
        <section className="date-sheet__settled">
          <h2>At the same time as another date, as intended</h2>
          {intended.map((clash) => (
            <div key={clash.mark}>
              <Words clash={clash} />
              {clash.intended && (
                <p>
                  <bdi>{clash.intended.by}</bdi> said so on {momentInWords(clash.intended.at)}.
                </p>
              )}
              {mayDecide && (
                <StaffAction
                  url={`/api/course-runs/${register.run.id}/clashes/not-intended`}
                  subject={clash.mark}
                  legend="Is it not?"
                  button="Take it back"
                >
                  <input type="hidden" data-name="mark" value={clash.mark} />
                </StaffAction>
              )}
            </div>
          ))}
        </section>
      )}
    </>
  )
}

function Words({ clash }: { clash: FoundClash }) {
  return (
    <ul>
      {clash.words.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
