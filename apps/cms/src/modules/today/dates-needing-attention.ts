import type { PayloadRequest, Where } from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { reachesAll } from '../../access/reaches-all'
import type { Task } from './task'

const soonDays = 14
const nearlyFullPlaces = 2
const maxDates = 6

/** Dates that begin soon, and later ones with hardly a place left. */
export async function datesNeedingAttention(req: PayloadRequest, now: Date): Promise<Task[]> {
  if (!reachesAll(req.user, 'read', 'course-runs')) return []
  const { docs } = await req.payload.find({
    collection: 'course-runs',
    where: openFrom(now),
    sort: 'startsAt',
    limit: 100,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.flatMap((run) => taskOf(run, now)).slice(0, maxDates)
}

function openFrom(now: Date): Where {
  return {
    and: [{ startsAt: { greater_than: now.toISOString() } }, { status: { equals: 'open' } }],
  }
}

function taskOf(run: CourseRun, now: Date): Task[] {
  const beginsSoon = daysUntil(run.startsAt, now) <= soonDays
  const isNearlyFull = (run.placesLeft ?? Infinity) <= nearlyFullPlaces
  if (!beginsSoon && !isNearlyFull) return []
  const notes = [beginsSoon ? when(run, now) : null, placesLeft(run)].filter(Boolean)
  return [
    { text: `${run.label}: ${notes.join(', ')}`, href: `/admin/collections/course-runs/${run.id}` },
  ]
}

function when(run: CourseRun, now: Date): string {
  const days = daysUntil(run.startsAt, now)
  if (days === 0) return 'begins today'
  return days === 1 ? 'begins tomorrow' : `begins in ${days} days`
}

function placesLeft({ placesLeft: left, capacity }: CourseRun): string | null {
  if (left === null || left === undefined) return null
  if (left <= 0) return 'full'
  return `${left} of ${capacity} places left`
}

function daysUntil(startsAt: string, now: Date): number {
  const day = (moment: Date) => Date.parse(londonDay.format(moment))
  return Math.round((day(new Date(startsAt)) - day(now)) / (24 * 60 * 60 * 1000))
}

/** `2026-11-24`, as the Swedish write it. */
const londonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })
