import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { idOf } from '@cms/database/document-ids'
import { zoneOf } from '../days/validation'

/** “Level 4 Certificate in Coaching — 12 Jan 2027, Leeds”: how lists and pickers name a date. */
export const keepLabel: CollectionBeforeChangeHook<CourseRun> = async ({
  data,
  originalDoc,
  req,
}) => {
  const run = { ...originalDoc, ...data }
  const [title, place] = await Promise.all([titleOf(run.course, req), placeOf(run, req)])
  return { ...data, label: `${title} — ${dayOf(run)}, ${place}` }
}

async function titleOf(course: CourseRun['course'] | undefined, req: PayloadRequest) {
  if (!course) return 'Course'
  const found = await req.payload.findByID({
    collection: 'courses',
    id: idOf(course),
    select: { title: true },
    disableErrors: true,
    trash: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return found?.title ?? 'Course'
}

async function placeOf({ delivery, venue }: Partial<CourseRun>, req: PayloadRequest) {
  if (delivery === 'online') return 'online'
  if (!venue) return 'place to be decided'
  const found = await req.payload.findByID({
    collection: 'venues',
    id: idOf(venue),
    select: { address: { town: true } },
    disableErrors: true,
    trash: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return found?.address.town ?? 'place to be decided'
}

function dayOf({ startsAt, timeZone }: Partial<CourseRun>): string {
  if (!startsAt) return 'day to be decided'
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zoneOf({ timeZone }),
  }).format(new Date(startsAt))
}
