import Link from 'next/link'

import type { ReviewLine, Reviews } from '../find-reviews'
import { Group } from './group'
import { WaitingSince } from './waiting-since'

/** What is written together: drafts to be read, notes to be answered, and what became of one's own. */
export function WrittenTogether({ reviews, now }: { reviews: Reviews; now: Date }) {
  return (
    <>
      <Lines heading="Waiting to be read" lines={reviews.toRead} now={now} />
      <Lines heading="Notes for you" lines={reviews.notes} now={now} />
      <Lines heading="What became of your drafts" lines={reviews.answers} now={now} />
    </>
  )
}

interface LinesProps {
  heading: string
  lines: readonly ReviewLine[]
  now: Date
}

function Lines({ heading, lines, now }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <Group heading={heading} count={lines.length}>
      <ul>
        {lines.map(({ href, act, title, kind, note, since }) => (
          <li key={href} className="today-row">
            <div>
              <p>
                <Link href={href}>
                  {act} “{title}”
                </Link>{' '}
                · {kind}
              </p>
              <p className="today-note" dir="auto">
                {note}
              </p>
            </div>
            {since && <WaitingSince since={since} now={now} />}
          </li>
        ))}
      </ul>
    </Group>
  )
}
