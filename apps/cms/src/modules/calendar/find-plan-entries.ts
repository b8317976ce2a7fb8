import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'
import { clockTimeIn } from '@lectern/shared/time/moment-text'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { groupedBy } from '@cms/grouped-by'
import { findEveryPlan } from '../publishing'
import { lineOf, type DocumentLine } from '../today'
import { deskTime, type PlanEntry } from './entry'

type Plan = Awaited<ReturnType<typeof findEveryPlan>>[number]

/** What will appear or go on these days, of documents whose drafts this person may read. */
export async function findPlanEntries(
  req: PayloadRequest,
  days: readonly CalendarDay[],
): Promise<PlanEntry[]> {
  const shown = new Set(days)
  const plans = (await findEveryPlan(req.payload)).filter(({ at }) => shown.has(dayOf(at)))
  const byCollection = groupedBy(plans, ({ document }) => document.collection)
  const found = [...byCollection.values()].map(async (ofCollection) => {
    const lines = await findLines(req, ofCollection)
    return ofCollection.flatMap((plan) => {
      const line = lines.get(plan.document.id)
      return line ? toEntry(plan, line) : []
    })
  })
  return (await Promise.all(found)).flat()
}

async function findLines(
  req: PayloadRequest,
  plans: readonly [Plan, ...Plan[]],
): Promise<Map<string, DocumentLine>> {
  const collection: CollectionSlug = plans[0].document.collection
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: plans.map(({ document }) => document.id) } },
    draft: true,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map((newest) => [String(newest.id), lineOf(req, collection, newest)]))
}

function toEntry({ at, type }: Plan, { href, title, kind }: DocumentLine): PlanEntry {
  const time = clockTimeIn(at)
  const does = type === 'publish' ? 'goes live' : 'comes off'
  return {
    type: 'plan',
    day: dayOf(at),
    startsAt: `${dayOf(at)}T${time}`,
    href,
    title,
    words: `${kind} ${does} ${deskTime(time)}`,
  }
}

function dayOf(at: string): CalendarDay {
  return calendarDayIn(new Date(at))
}
