import { createHmac } from 'node:crypto'

import {
  announcementSignatureHeader,
  type Announcement,
} from '@lectern/shared/contract/announcement'

import { currentEnv } from '../../../env'

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
  await response.body?.cancel()
  if (!response.ok) {
    throw new AnnouncementNotTakenError(`The website answered ${response.status}`)
  }
}
