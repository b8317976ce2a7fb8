import type { Payload, Where } from 'payload'

import { maxAnnouncedPaths, maxAnnouncedTags } from '@lectern/shared/contract/announcement'
import type { Announcement as Row } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '@cms/database/compare-and-set'
import { postAnnouncement } from './post-announcement'

/** Rows in one delivery. Each tells of one save, and a save touches a handful of tags. */
const maxRowsAtOnce = 50

const longestPauseSeconds = 60
const secondsBeforeAttempt = [0, 1, 2, 5, 10, 30]

export type Delivery = { outcome: 'nothing-due' | 'delivered' | 'failed' }

/**
 * Tells the website, in one call, everything that is due. Two processes may tell it the same thing
 * at the same time, which does no harm.
 */
export async function deliverDue(payload: Payload): Promise<Delivery> {
  const rows = await findDue(payload)
  if (rows.length === 0) return { outcome: 'nothing-due' }
  const isNew = ({ attempts }: Row) => attempts === 0
  // Apart: what the website has taken once is told under the same names, and need not be made anew again.
  const outcomes = [
    await deliver(payload, rows.filter(isNew)),
    await deliver(
      payload,
      rows.filter((row) => !isNew(row)),
    ),
  ]
  return { outcome: outcomes.includes('failed') ? 'failed' : 'delivered' }
}

async function deliver(payload: Payload, rows: Row[]): Promise<'delivered' | 'failed'> {
  try {
    for (const tags of inPortions(merged(rows, 'tags'), maxAnnouncedTags)) {
      const paths = merged(rows, 'paths').slice(0, maxAnnouncedPaths)
      const ids = rows.map(({ id }) => String(id))
      await postAnnouncement({ tags, paths, ids, at: new Date().toISOString() })
    }
  } catch (error) {
    await putOff(payload, { rows, error })
    return 'failed'
  }
  await Promise.all(rows.map(({ id }) => markDelivered(payload, id)))
  return 'delivered'
}

/** Nothing is put off for so long: a clock that was ahead has done it. */
const neverPutOffSeconds = 2 * longestPauseSeconds

async function findDue(payload: Payload): Promise<Row[]> {
  const now = Date.now()
  const { docs } = await payload.db.find<Row>({
    collection: 'announcements',
    where: {
      and: [
        { state: { equals: 'waiting' } },
        {
          or: [
            { nextAttemptAt: { less_than_equal: new Date(now).toISOString() } },
            {
              nextAttemptAt: {
                greater_than: new Date(now + neverPutOffSeconds * 1000).toISOString(),
              },
            },
          ],
        },
      ],
    },
    sort: 'createdAt',
    limit: maxRowsAtOnce,
    pagination: false,
  })
  return docs
}

function merged(rows: Row[], name: 'tags' | 'paths'): string[] {
  return [...new Set(rows.flatMap((row) => (row[name] ?? []) as string[]))]
}

function inPortions(tags: string[], size: number): string[][] {
  const portions: string[][] = []
  for (let start = 0; start < tags.length; start += size) {
    portions.push(tags.slice(start, start + size))
  }
  return portions
}

async function putOff(payload: Payload, { rows, error }: { rows: Row[]; error: unknown }) {
  const lastError = describe(error)
  if (rows.every((row) => row.attempts === 0)) {
    payload.logger.warn(
      `The website has not heard of the latest changes yet, and will be told again: ${lastError}`,
    )
  }
  await Promise.all(rows.map((row) => putOffOne(payload, { row, lastError })))
}

function putOffOne(payload: Payload, { row, lastError }: { row: Row; lastError: string }) {
  const attempts = row.attempts + 1
  const seconds = secondsBeforeAttempt[attempts] ?? longestPauseSeconds
  const nextAttemptAt = new Date(Date.now() + seconds * 1000).toISOString()
  return compareAndSet(payload, {
    collection: 'announcements',
    where: waiting(row.id),
    data: { attempts, nextAttemptAt, lastError },
  })
}

function markDelivered(payload: Payload, id: string) {
  return compareAndSet(payload, {
    collection: 'announcements',
    where: waiting(id),
    data: { state: 'delivered', deliveredAt: new Date().toISOString() },
  })
}

function waiting(id: string): Where {
  return { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] }
}

/** `fetch` says only "fetch failed" and keeps the reason in its cause. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause, message } = error
  return cause instanceof Error && cause.message ? `${message}: ${cause.message}` : message
}
