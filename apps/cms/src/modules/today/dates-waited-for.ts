import { placesWords } from '@lectern/shared/booking/places-words'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { findByIds } from '@cms/database/find-by-ids'
import { groupedBy } from '@cms/grouped-by'
import { findEveryoneWaiting } from '../waiting-list'
import { mayRead } from './may-read'
import type { Task } from './task'

/** With so many in its queue a date is worth another one. */
const manyWaiting = 5

/** Dates for which many wait, and groups that a date has no room for at all: nothing else needs a person. */
export async function datesWaitedFor(req: PayloadRequest, now: Date): Promise<Task[]> {
  if (!(await mayRead(req, 'places-wanted'))) return []
  const queues = groupedBy(await findEveryoneWaiting(req.payload), ({ runId }) => runId)
  const runs = await findByIds<Run>(req.payload, {
    collection: 'course-runs',
    ids: [...queues.keys()],
    select: { label: true, capacity: true, startsAt: true, status: true, deletedAt: true },
  })
  const mayCopy = reachesAll(req.user, 'update', 'course-runs')
  return [...queues].flatMap(([runId, queue]) => {
    const run = runs.get(runId)
    if (!run || !isAhead(run, now)) return []
    const tooLarge = queue.filter(({ count }) => count > run.capacity)
    return [
      ...(queue.length >= manyWaiting ? [anotherDate(run, queue, mayCopy)] : []),
      ...tooLarge.map(({ count }) => neverServed(run, count)),
    ]
  })
}

type Run = Pick<CourseRun, 'id' | 'label' | 'capacity' | 'startsAt' | 'status' | 'deletedAt'>

function isAhead({ status, startsAt, deletedAt }: Run, now: Date): boolean {
  return !deletedAt && status !== 'cancelled' && Date.parse(startsAt) > now.getTime()
}

function anotherDate(
  { id, label }: Run,
  queue: readonly { count: number }[],
  mayCopy: boolean,
): Task {
  const places = queue.reduce((sum, { count }) => sum + count, 0)
  return {
    text: `Another date? ${queue.length} wait for ${placesWords(places)} on ${label ?? 'a date'}`,
    ...(mayCopy
      ? { href: `/admin/add-dates?copy=${id}`, opens: 'Copy the date' }
      : { href: `/admin/collections/course-runs/${id}/sheet` }),
  }
}

function neverServed({ id, label, capacity }: Run, count: number): Task {
  return {
    text: `A group of ${count} waits in vain on ${label ?? 'a date'}, which has ${placesWords(capacity)} in all: give it more, or take them off the list`,
    href: `/admin/collections/course-runs/${id}/sheet`,
  }
}
