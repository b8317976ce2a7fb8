import { redirect } from 'next/navigation'
import type { BeforeListTableServerProps } from 'payload'

import { datesLinks, datesShown, isUnfiltered } from './dates-shown'
import './dates-links.css'

/** Above the list of course dates, which opens with what is coming: whoever looks for a date wants the next one. */
export function DatesLinks({ params, searchParams }: BeforeListTableServerProps) {
  // A list in a drawer has no address of its own, and the trash shows whatever is in it.
  if (!searchParams || params?.segments?.includes('trash')) return null
  const links = datesLinks(new Date())
  if (isUnfiltered(searchParams)) redirect(links[0].href)
  const shownNow = datesShown(searchParams)
  return (
    <nav className="dates-links" aria-label="Which dates to show">
      {links.map(({ shown, words, href }) => (
        <a key={shown} href={href} aria-current={shown === shownNow ? 'true' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  )
}
