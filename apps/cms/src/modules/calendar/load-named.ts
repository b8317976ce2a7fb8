import type { Course, Trainer, Venue } from '@lectern/shared/contract/payload-types'
import type { Occupation } from '@lectern/shared/time/clashes'
import type { CollectionSlug, PayloadRequest, SelectType } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { idOf } from '@cms/database/document-ids'
import { occupationOf, type Occupying } from '../catalogue'

export type CourseNamed = Pick<
  Course,
  | 'id'
  | 'title'
  | 'slug'
  | 'trainers'
  | 'durationDays'
  | 'priceNetPence'
  | 'vatCategory'
  | '_status'
  | 'deletedAt'
>
type TrainerNamed = Pick<Trainer, 'id' | 'name' | 'deletedAt'>
type VenueNamed = Pick<Venue, 'id' | 'name' | 'address' | 'deletedAt'>

/** What dates are called by, and can be chosen by: everything there is, in order of its name. */
export interface Named {
  courses: ReadonlyMap<string, CourseNamed>
  trainers: ReadonlyMap<string, TrainerNamed>
  venues: ReadonlyMap<string, VenueNamed>
  occupationOf: (run: Occupying & { course: string | Course }) => Occupation
  /** For the eyes of this person, without what is in the trash. */
  choices: Record<'courses' | 'trainers' | 'venues', Choice[]>
}

export interface Choice {
  id: string
  label: string
}

export async function loadNamed(req: Pick<PayloadRequest, 'payload' | 'user'>): Promise<Named> {
  const [courses, trainers, venues] = await Promise.all([
    loadAll<CourseNamed>(req, 'courses', {
      sort: 'title',
      select: {
        title: true,
        slug: true,
        trainers: true,
        durationDays: true,
        priceNetPence: true,
        vatCategory: true,
        _status: true,
        deletedAt: true,
      },
    }),
    loadAll<TrainerNamed>(req, 'trainers', {
      sort: 'name',
      select: { name: true, deletedAt: true },
    }),
    loadAll<VenueNamed>(req, 'venues', {
      sort: 'name',
      select: { name: true, address: { town: true }, deletedAt: true },
    }),
  ])
  const seesDrafts = reachesAll(req.user, 'read', 'courses')
  return {
    courses,
    trainers,
    venues,
    occupationOf: (run) => occupationOf(run, courses.get(idOf(run.course))),
    choices: {
      courses: choicesOf(courses, ({ title }) => title).filter(
        ({ id }) => seesDrafts || courses.get(id)?._status === 'published',
      ),
      trainers: choicesOf(trainers, ({ name }) => name),
      venues: choicesOf(venues, venueInWords),
    },
  }
}

/** "Leeds, The Wharf" */
export function venueInWords({ name, address }: Pick<VenueNamed, 'name' | 'address'>): string {
  return [address?.town, name].filter(Boolean).join(', ')
}

type Row = { id: string; deletedAt?: string | null | undefined }

/** Past Payload's operations: a name needs no hooks. */
async function loadAll<Found extends Row>(
  { payload }: Pick<PayloadRequest, 'payload'>,
  collection: CollectionSlug,
  asked: { sort: string; select: SelectType },
): Promise<Map<string, Found>> {
  const { docs } = await payload.db.find<Found>({
    collection,
    ...asked,
    pagination: false,
    limit: 0,
  })
  return new Map(docs.map((row) => [row.id, row]))
}

function choicesOf<Found extends Row>(
  rows: ReadonlyMap<string, Found>,
  labelOf: (row: Found) => string,
): Choice[] {
  return [...rows.values()]
    .filter(({ deletedAt }) => !deletedAt)
    .map((row) => ({ id: row.id, label: labelOf(row) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'))
}
