import { hasPublicPath, publicPath } from '@lectern/shared/addresses/public-path'
import type { TaggedCollection } from '@lectern/shared/contract/cache-tags'
import type { Announcement } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest, Where } from 'payload'

import { findAll } from '@cms/database/find-all'
import { currentEnv } from '@cms/env'
import { readPublicState } from '../public-changes/public-state'

/** How a document stands with visitors; part of the endpoint's answer. */
export type LiveState =
  | { state: 'off' }
  | {
      state: 'publishing' | 'live'
      /** ISO: when the website took its last change, or when that was saved where nobody knows any more. */
      since: string
      /** Where visitors find it. */
      href: string
      /** Whether the website was told and did not take it yet. */
      isLate: boolean
    }

/** The announcement is written with the save that it tells of; a save takes a while, and clocks differ. */
const writtenWithinMilliseconds = 60_000

/** What visitors get, the edge included: news that waits has not been taken by both. */
export async function readLiveState(
  req: PayloadRequest,
  { collection, id }: { collection: TaggedCollection; id: string },
): Promise<LiveState> {
  const seen = await readPublicState(req, { collection, id })
  if (!seen?.slug || !hasPublicPath(collection)) return { state: 'off' }
  const { slug, updatedAt } = seen
  const path = publicPath({ collection, slug })
  const news = (await newsOf(req, updatedAt)).filter(({ paths }) => isAbout(paths, path))
  const waiting = news.find(({ state }) => state === 'waiting')
  const href = new URL(path, currentEnv().WEB_URL).href
  if (waiting) return { state: 'publishing', since: updatedAt, href, isLate: waiting.attempts > 0 }
  const taken = news.map(({ deliveredAt }) => deliveredAt ?? '').filter(Boolean)
  return { state: 'live', since: taken.toSorted().at(-1) ?? updatedAt, href, isLate: false }
}

function newsOf({ payload }: PayloadRequest, savedAt: string): Promise<Announcement[]> {
  const near = (milliseconds: number) =>
    new Date(new Date(savedAt).getTime() + milliseconds).toISOString()
  const where: Where = {
    and: [
      { createdAt: { greater_than_equal: near(-writtenWithinMilliseconds) } },
      { createdAt: { less_than_equal: near(writtenWithinMilliseconds) } },
    ],
  }
  return findAll(payload, { collection: 'announcements', where })
}

function isAbout(paths: unknown, path: string): boolean {
  return Array.isArray(paths) && paths.includes(path)
}
