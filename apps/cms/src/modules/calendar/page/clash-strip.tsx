import { daysText } from '@lectern/shared/time/days-text'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { DecideClash } from '@cms/admin/decide-clash/decide-clash'
import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { hrefOf, type CalendarAddress } from '../address'
import type { ClashLine } from '../clashes-among'
import type { IntendedClash } from '../find-calendar'
import '@cms/admin/staff-action/staff-panel.css'

const mostShown = 3

interface ClashStripProps {
  clashes: readonly ClashLine[]
  intended: readonly IntendedClash[]
  address: CalendarAddress
  mayDecide: boolean
}

/** Who or what is wanted twice, and by which dates. It warns, and locks nothing. */
export function ClashStrip({ clashes, intended, address, mayDecide }: ClashStripProps) {
  // Whoever asked for the clashes sees all of them.
  const most = address.show === 'clash' ? Infinity : mostShown
  const others = clashes.length - most
  return (
    <>
      {clashes.length > 0 && (
        <section className="calendar-clashes" aria-label="Clashes">
          <ul>
            {clashes.slice(0, most).map((clash) => (
              <li key={clash.mark}>
                <span aria-hidden="true">▲</span>
                <Clash clash={clash}>
                  {' '}
                  One of them needs another {clash.kind}, unless it is meant to be so.
                </Clash>
                {mayDecide && <Decide clash={clash} isIntended={false} />}
              </li>
            ))}
          </ul>
          {others > 0 && (
            <Link href={hrefOf({ ...address, kind: 'list', show: 'clash' })} prefetch={false}>
              {others === 1 ? 'One more clash' : `${others} more clashes`} in this time
            </Link>
          )}
        </section>
      )}
      {intended.length > 0 && <Intended clashes={intended} mayDecide={mayDecide} />}
    </>
  )
}

/** Folded: nothing is asked of anybody. */
function Intended({
  clashes,
  mayDecide,
}: {
  clashes: readonly IntendedClash[]
  mayDecide: boolean
}) {
  return (
    <details className="calendar-intended">
      <summary>
        {clashes.length === 1 ? 'One clash is intended' : `${clashes.length} clashes are intended`}
      </summary>
      <ul>
        {clashes.map((clash) => (
          <li key={clash.mark}>
            <Clash clash={clash}>
              {' '}
              <bdi>{clash.said.by}</bdi> said on {momentInWords(clash.said.at)} that it is intended.
            </Clash>
            {mayDecide && <Decide clash={clash} isIntended />}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface ClashProps {
  clash: ClashLine
  /** What to know of it besides. */
  children: ReactNode
}

function Clash({ clash: { kind, who, days, dates }, children }: ClashProps) {
  const when = daysText({ days })
  const [one, other] = dates.map(({ runId, title }) => (
    <Link key={runId} href={`/admin/collections/course-runs/${runId}/sheet`} prefetch={false}>
      {title}
    </Link>
  ))
  return (
    <div>
      <p>
        <strong>
          {kind === 'trainer'
            ? `${who} is down for two dates at once: ${when}.`
            : `Two dates want the same room at ${who} at once: ${when}.`}
        </strong>
      </p>
      <p>
        {one}, and {other}.{children}
      </p>
    </div>
  )
}

function Decide({ clash, isIntended }: { clash: ClashLine; isIntended: boolean }) {
  const { mark, who, dates } = clash
  const [first] = dates
  if (!first) return null
  const legend = `${who}, for two dates at once`
  return <DecideClash {...{ runId: first.runId, mark, isIntended, legend }} />
}
