import type { Payload } from 'payload'

import { findByIds } from '@cms/database/find-by-ids'
import type { Counts } from './counts/count-all'
import type { RunCounted } from './counts/runs'
import type { NumbersRow } from './numbers-table'

export interface Name {
  /** Two that are called the same are two. */
  key: string
  label: string
  href?: string
}

/** What people call that by which sums are put together. */
export interface Names {
  courseOf: (run: RunCounted | undefined) => Name
  venueOf: (run: RunCounted | undefined) => Name
  organisationOf: (id: string | null) => Name
}

/** Of what records say and nobody has any more: sums stay whole. */
export const notKnown: Name = { key: '', label: 'Not known any more' }

/** Its words as the beginning of a row, without the key. */
export function linkOf({ label, href }: Name): Pick<NumbersRow, 'label' | 'href'> {
  return { label, ...(href !== undefined && { href }) }
}

export async function loadNames(
  payload: Payload,
  { runs, byOrganisation: { invoiced, credited } }: Pick<Counts, 'runs' | 'byOrganisation'>,
): Promise<Names> {
  const present = <Id>(ids: Iterable<Id | null>) => [...ids].filter((id) => id !== null)
  const [courses, venues, organisations] = await Promise.all([
    findByIds<{ id: string; title: string }>(payload, {
      collection: 'courses',
      ids: [...new Set([...runs.values()].map(({ courseId }) => courseId))],
      select: { title: true },
    }),
    findByIds<{ id: string; name: string }>(payload, {
      collection: 'venues',
      ids: present(new Set([...runs.values()].map(({ venueId }) => venueId))),
      select: { name: true },
    }),
    findByIds<{ id: string; name: string }>(payload, {
      collection: 'organisations',
      ids: present(new Set([...invoiced, ...credited].map(({ key }) => key))),
      select: { name: true },
    }),
  ])
  return {
    courseOf: (run) => linked('courses', run?.courseId, courses.get(run?.courseId ?? '')?.title),
    venueOf: (run) => {
      if (run?.delivery === 'online') return { key: 'online', label: 'Online' }
      if (run?.venueId === null) return { key: 'none', label: 'No venue' }
      return linked('venues', run?.venueId, venues.get(run?.venueId ?? '')?.name)
    },
    organisationOf: (id) =>
      id === null
        ? { key: 'none', label: 'No organisation' }
        : linked('organisations', id, organisations.get(id)?.name),
  }
}

function linked(
  collection: 'courses' | 'venues' | 'organisations',
  id: string | null | undefined,
  label: string | undefined,
): Name {
  if (!id || label === undefined) return notKnown
  return { key: id, label, href: `/admin/collections/${collection}/${id}` }
}
