import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload, PayloadRequest, Where } from 'payload'

import { findAll } from '@cms/database/find-all'
import { idOf } from '@cms/database/document-ids'
import { may } from '@cms/access/may'
import { findReferences } from '@cms/references/find-references'
import { placesOf, type Place } from '@cms/references/places'

/** What a new price reaches, and what it does not. */
export interface PriceChange {
  /** Where the course is mentioned; nothing of a date’s own price, which stands on its course’s page alone. */
  articles: Place[]
  pages: Place[]
  /** Dates to come, soonest first. */
  following: Place[]
  withOwnPrice: Place[]
  /** Null to whoever may not see bookings. */
  placedOrders: number | null
  /** Who holds places at this moment, and pays what they were shown. */
  bookingNow: number | null
}

/** For a new price of a course. */
export async function loadPriceChangeOfCourse(
  req: PayloadRequest,
  courseId: string,
): Promise<PriceChange> {
  const where: Where = {
    and: [{ course: { equals: courseId } }, { deletedAt: { exists: false } }],
  }
  const [runs, mentioning] = await Promise.all([
    findAll(req.payload, { collection: 'course-runs', where, sort: ['startsAt', 'id'] }),
    findReferences({ collection: 'courses', ids: [courseId], req, includesTrash: false }),
  ])
  const mentionedIn = (slug: string) =>
    placesOf(
      req,
      mentioning.filter((place) => 'collection' in place && place.collection.slug === slug),
    )
  const ahead = runs.filter(isAhead)
  return {
    articles: await mentionedIn('posts'),
    pages: await mentionedIn('pages'),
    following: ahead.filter(followsCourse).map((run) => toPlace(req, run)),
    withOwnPrice: ahead.filter((run) => !followsCourse(run)).map((run) => toPlace(req, run)),
    ...(await countOrders(req, runs.filter(followsCourse))),
  }
}

/** For a new price of one date alone. */
export async function loadPriceChangeOfRun(
  req: PayloadRequest,
  run: CourseRun,
): Promise<PriceChange> {
  return {
    articles: [],
    pages: [],
    following: [],
    withOwnPrice: [],
    ...(await countOrders(req, [run])),
  }
}

function isAhead({ startsAt, status }: CourseRun): boolean {
  return status !== 'cancelled' && Date.parse(startsAt ?? '') > Date.now()
}

function followsCourse({ priceNetPence }: CourseRun): boolean {
  return priceNetPence === null || priceNetPence === undefined
}

function toPlace({ payload }: PayloadRequest, { id, label }: CourseRun): Place {
  const { admin } = payload.config.routes
  return { words: label ?? 'a date', href: `${admin}/collections/course-runs/${idOf(id)}` }
}

async function countOrders(
  { payload, user }: PayloadRequest,
  runs: readonly CourseRun[],
): Promise<Pick<PriceChange, 'placedOrders' | 'bookingNow'>> {
  if (!may(user, 'handleBookings')) return { placedOrders: null, bookingNow: null }
  const ofRuns = { runId: { in: runs.map(({ id }) => id) } }
  const is = (status: string): Where => ({ and: [ofRuns, { status: { equals: status } }] })
  const [placedOrders, bookingNow] = await Promise.all([
    countOrdersOf(payload, { collection: 'bookings', where: is('booked') }),
    countOrdersOf(payload, { collection: 'holds', where: is('held') }),
  ])
  return { placedOrders, bookingNow }
}

/** A course may have had thousands of bookings, of each of which one field is asked. */
async function countOrdersOf(
  payload: Payload,
  places: { collection: 'bookings' | 'holds'; where: Where },
): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; orderId: string }>({
    ...places,
    select: { orderId: true },
    pagination: false,
    limit: 0,
  })
  return new Set(docs.map(({ orderId }) => orderId)).size
}
