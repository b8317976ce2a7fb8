import { DecideClash } from '@cms/admin/decide-clash/decide-clash'
import { momentInWords } from '@cms/admin/place-time/moment-in-words'
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
                <DecideClash
                  runId={register.run.id}
                  mark={clash.mark}
                  isIntended={false}
                  legend="Is it meant to be so?"
                />
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
                <DecideClash
                  runId={register.run.id}
                  mark={clash.mark}
                  isIntended
                  legend="Is it not?"
                />
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
