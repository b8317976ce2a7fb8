import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'

import type { Course, Venue } from '@lectern/shared/contract/payload-types'

/** The labels of dates carry their course's title and their venue's town; saving a date writes its label anew. */
export const relabelRunsOfCourse: CollectionAfterChangeHook<Course> = async ({ doc, req }) => {
  if (doc._status !== 'published') return
  await relabel(req, {
    where: { course: { equals: doc.id } },
    isRight: (label) => label.startsWith(`${doc.title} — `),
  })
}

export const relabelRunsAtVenue: CollectionAfterChangeHook<Venue> = async ({ doc, req }) =>
  relabel(req, {
    where: { venue: { equals: doc.id } },
    isRight: (label) => label.endsWith(`, ${doc.address.town}`),
  })

type Relabelling = { where: Where; isRight: (label: string) => boolean }

async function relabel(req: PayloadRequest, { where, isRight }: Relabelling): Promise<void> {
  const runs = await req.payload.find({
    collection: 'course-runs',
    where,
    select: { label: true },
    pagination: false,
    trash: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id, label } of runs.docs) {
    if (isRight(label ?? '')) continue
    await req.payload.update({
      collection: 'course-runs',
      id,
      data: {},
      trash: true,
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}
