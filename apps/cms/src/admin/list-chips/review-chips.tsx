import type { BeforeListTableServerProps } from 'payload'

import {
  findReviewed,
  reviewFilterIn,
  reviewFilters,
  type ReviewFilter,
} from '../../modules/review'
import './list-chips.css'

/** Above a list of what is read before it is published: what waits, and what came back. */
export async function ReviewChips({
  collectionSlug,
  payload,
  searchParams,
  user,
}: BeforeListTableServerProps) {
  // A list in a drawer has no address of its own.
  if (!searchParams) return null
  const collection = collectionSlug
  const reviewed = await findReviewed(payload, collection)
  const shown = reviewFilterIn(searchParams)
  const path = `/admin/collections/${collection}`
  const seen = async (ids: string[]) => {
    const where = { id: { in: ids } }
    const of = { collection, where, overrideAccess: false, ...(user && { user }) }
    return (await payload.count(of)).totalDocs
  }
  const chips = await Promise.all(
    reviewFilters.map(async (filter) => ({ filter, count: await seen(reviewed[filter]) })),
  )
  return (
    <nav className="list-chips" aria-label="Ready filters">
      <a className="desk-chip" href={path} aria-current={shown ? undefined : 'true'}>
        All
      </a>
      {chips.map(({ filter, count }) => (
        <a
          key={filter}
          className="desk-chip"
          href={`${path}?review=${filter}`}
          aria-current={shown === filter ? 'true' : undefined}
        >
          {words[filter]} <span>{count}</span>
        </a>
      ))}
    </nav>
  )
}

const words: Record<ReviewFilter, string> = {
  waiting: 'Waiting to be read',
  'sent-back': 'Sent back',
}
