import Link from 'next/link'
import type { BeforeListTableServerProps, PaginatedDocs } from 'payload'

import { meetsNeeds } from '../../access/needs'
import { emptyLists } from './empty-lists'
import './empty-lists.css'

/** In place of Payload's “Nothing here”, in a list of which somebody may read nothing at all yet. */
export async function WordsWhenEmpty(props: BeforeListTableServerProps) {
  const { collectionSlug, data, params, payload, searchParams, user } = props
  // A list in a drawer has no address of its own, and the trash has words of its own.
  if (!searchParams || params?.segments?.includes('trash')) return null
  const list = emptyLists[collectionSlug]
  if (!list || (data as PaginatedDocs).docs.length > 0) return null
  const of = { collection: collectionSlug, overrideAccess: false }
  // Nothing may fit a search in a list that is full.
  const { totalDocs } = await payload.count({ ...of, ...(user && { user }) })
  if (totalDocs > 0) return null
  const { comes, act } = list
  return (
    <section className="empty-list" aria-label="Nothing here yet">
      <h2>Nothing here yet</h2>
      <p>{comes}</p>
      {act && meetsNeeds(user, act.needs) && (
        <Link className="desk-press desk-press--act" href={act.href} prefetch={false}>
          {act.label}
        </Link>
      )}
      <p>
        <Link href="/admin/help" prefetch={false}>
          Help: how things are done
        </Link>
      </p>
    </section>
  )
}
