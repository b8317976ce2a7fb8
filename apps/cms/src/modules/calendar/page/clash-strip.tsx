import { daysText } from '@lectern/shared/time/days-text'
import Link from 'next/link'

import { hrefOf, type CalendarAddress } from '../address'
import type { ClashLine } from '../clashes-among'

const mostShown = 3

interface ClashStripProps {
  clashes: readonly ClashLine[]
  address: CalendarAddress
}

/** Who or what is wanted twice, and by which dates. It warns, and locks nothing. */
export function ClashStrip({ clashes, address }: ClashStripProps) {
  if (clashes.length === 0) return null
  const others = clashes.length - mostShown
  return (
    <section className="calendar-clashes" aria-label="Clashes">
      <ul>
        {clashes.slice(0, mostShown).map((clash) => (
          <Clash key={[clash.who, ...clash.dates.map(({ runId }) => runId)].join()} clash={clash} />
        ))}
      </ul>
      {others > 0 && (
        <Link href={hrefOf({ ...address, kind: 'list', show: 'clash' })} prefetch={false}>
          {others === 1 ? 'One more clash' : `${others} more clashes`} in this time
        </Link>
      )}
    </section>
  )
}

function Clash({ clash: { kind, who, days, dates } }: { clash: ClashLine }) {
  const when = daysText({ days })
  const [one, other] = dates.map(({ runId, title }) => (
    <Link key={runId} href={`/admin/collections/course-runs/${runId}/sheet`} prefetch={false}>
      {title}
    </Link>
  ))
  return (
    <li>
      <span aria-hidden="true">▲</span>
      <div>
        <p>
          <strong>
            {kind === 'trainer'
              ? `${who} is down for two dates at once: ${when}.`
              : `Two dates want the same room at ${who} at once: ${when}.`}
          </strong>
        </p>
        <p>
          {one}, and {other}. One of them needs another {kind}.
        </p>
      </div>
    </li>
  )
}
