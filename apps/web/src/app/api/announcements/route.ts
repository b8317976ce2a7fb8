import { BodyTooLargeError, readAtMost } from '@lectern/http-server/read-at-most'
import {
  announcementSchema,
  announcementSignatureHeader,
  type Announcement,
} from '@lectern/shared/contract/announcement'
import { problemBody, problemStatus, type ProblemReason } from '@lectern/shared/contract/problem'
import { after } from 'next/server'
import { setTimeout as wait } from 'node:timers/promises'
import { expirePages } from '@web/announcements/expire-pages'
import { isRecent, isSigned } from '@web/announcements/signature'
import { rememberTaken, takenBefore } from '@web/announcements/taken-before'
import { warmPages } from '@web/announcements/warm-pages'
import { sharedCaches, type SharedCache } from '@web/beneath-next/edge/shared-cache'
import { env } from '@web/env'

/** Some thousand tags and addresses. */
const maxBodyBytes = 400_000

/**
 * The CMS says what changed. When this is answered, no visitor gets the old pages any more; the
 * pages named are then made at once, so that no visitor waits for them either.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request)
  if (body === null) return refusal('too-large')
  const signature = request.headers.get(announcementSignatureHeader)
  if (!isSigned({ body, signature, secret: env().CMS_WEB_SECRET })) return refusal('not-allowed')

  const announcement = announcementSchema.safeParse(parsedJson(body))
  if (!announcement.success) return refusal('malformed-request')
  const { at, tags, paths = [], ids = [] } = announcement.data
  if (!isRecent(at, new Date())) return refusal('not-allowed')

  const { lecternSharedCache: sharedCache } = sharedCaches
  const taken = takenBefore(ids, tags)
  if (sharedCache && taken) return answerWhenTakenBack(taken, sharedCache, announcement.data)
  if (!sharedCache) after(() => warmPages(paths))
  if (!isWrittenDown(tags)) return refusal('unavailable')
  if (!sharedCache) return Response.json({ tags: tags.length, paths: paths.length })
  const takingBack = sharedCache.takeBack({ tags, paths })
  rememberTaken(ids, tags, takingBack)
  return answerWhenTakenBack(takingBack, sharedCache, announcement.data)
}

/** Longer than a few pages take. The CMS asks again, and others have news meanwhile. */
const patienceMs = 2_000

/** "Live" is said once no visitor gets the old pages through what stands in front of us either. */
async function answerWhenTakenBack(
  takingBack: Promise<void>,
  sharedCache: SharedCache,
  { tags, paths = [] }: Announcement,
): Promise<Response> {
  const patience = new AbortController()
  const isTakenBack = await Promise.race([
    takingBack.then(() => true),
    wait(patienceMs, false, { signal: patience.signal }).catch(() => false),
  ])
  patience.abort()
  return isTakenBack
    ? Response.json({ tags: tags.length, paths: paths.length })
    : Response.json(
        { ...problemBody('unavailable'), pending: sharedCache.inWords() },
        { status: problemStatus('unavailable') },
      )
}

/** The CMS tells us again until it is: what a restarted server does not know it would serve as it was. */
function isWrittenDown(tags: string[]): boolean {
  try {
    expirePages(tags)
    return true
  } catch {
    return false
  }
}

/** Anybody may send something here; what is too large is not read to its end. */
async function readBody({ body }: Request): Promise<string | null> {
  try {
    return new TextDecoder().decode(await readAtMost(body, maxBodyBytes))
  } catch (error) {
    if (error instanceof BodyTooLargeError) return null
    throw error
  }
}

function refusal(reason: ProblemReason) {
  return Response.json(problemBody(reason), { status: problemStatus(reason) })
}

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
