import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { insertOnce } from '@cms/database/insert-once'
import { consumePoint, type Limit } from '@cms/limits/limit'
import { wordsToKeep } from './words-to-keep'

/** Who loads the page again, or goes back to it, has not asked again. */
const oncePerVisitor: Limit = { name: 'missed search', points: 1, perSeconds: 3_600 }
/** No list of theirs, then, for whoever makes up words. */
const manyPerVisitor: Limit = { name: 'missed searches', points: 20, perSeconds: 3_600 }
const maxDistinctPerDay = 300

interface Missed {
  query: string
  /** Whoever asked, who is not written down. */
  visitor: string
  now: Date
}

/** Counts for staff what was searched and not found. */
export async function countMissed(
  payload: Payload,
  { query, visitor, now }: Missed,
): Promise<void> {
  const words = wordsToKeep(query)
  if (!words) return
  if (await consumePoint(payload, oncePerVisitor, `${visitor} ${words}`)) return
  if (await consumePoint(payload, manyPerVisitor, visitor)) return
  const day = calendarDayIn(now)
  const key = `${day} ${words}`
  if (await countAgain(payload, key)) return
  if (await isFull(payload, day)) return
  const data = { key, words, day, times: 1 }
  if (await insertOnce(payload, { collection: 'missed-searches', data })) return
  await countAgain(payload, key)
}

async function countAgain(payload: Payload, key: string): Promise<boolean> {
  const counted = await compareAndSet(payload, {
    collection: 'missed-searches',
    where: { key: { equals: key } },
    data: { times: { $inc: 1 } },
  })
  return counted !== null
}

async function isFull(payload: Payload, day: string): Promise<boolean> {
  const where = { day: { equals: day } }
  const { totalDocs } = await payload.db.count({ collection: 'missed-searches', where })
  return totalDocs >= maxDistinctPerDay
}
