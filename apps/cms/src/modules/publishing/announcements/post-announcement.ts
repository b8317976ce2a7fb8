import { createHmac } from 'node:crypto'

import {
  announcementPendingSchema,
  announcementSignatureHeader,
  type Announcement,
} from '@lectern/shared/contract/announcement'

import { currentEnv } from '@cms/env'

/** The website renders the pages concerned before it answers. */
const timeoutMilliseconds = 15_000

export class AnnouncementNotTakenError extends Error {
  override name = 'AnnouncementNotTakenError'
}

/** @throws AnnouncementNotTakenError, or what `fetch` throws when nobody answers. */
export async function postAnnouncement(announcement: Announcement): Promise<void> {
  const { WEB_INTERNAL_URL, WEB_URL, CMS_WEB_SECRET } = currentEnv()
  const body = JSON.stringify(announcement)
  const response = await fetch(`${WEB_INTERNAL_URL ?? WEB_URL}/api/announcements`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      [announcementSignatureHeader]: createHmac('sha256', CMS_WEB_SECRET)
        .update(body)
        .digest('hex'),
    },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMilliseconds),
  })
  const answer = await response.text()
  if (!response.ok) throw new AnnouncementNotTakenError(reasonIn(response.status, answer))
}

/** The website says what is still to come, such as its edge; anything else is said by whatever stands before it. */
function reasonIn(status: number, text: string): string {
  const answered = announcementPendingSchema.safeParse(parsed(text))
  return answered.success ? answered.data.pending : `The website answered ${status}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
