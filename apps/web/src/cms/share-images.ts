import 'server-only'
import { shareImagePath, type ShareCard } from '@lectern/shared/contract/share-card'
import { webSecretHeader } from '@lectern/shared/contract/trusted-web'
import { env } from '../env'
import { askCms, CmsUnavailableError } from './client'

/** As long as some others may take that were asked for before it. */
const waitMilliseconds = 20_000

/** A PNG. @throws CmsUnavailableError also when too many are asked for at once. */
export async function drawShareCard(card: ShareCard): Promise<ReadableStream | null> {
  const path = shareImagePath.replace(/^\/api/, '')
  const response = await askCms(path, {
    method: 'POST',
    headers: { [webSecretHeader]: env().CMS_WEB_SECRET, 'content-type': 'application/json' },
    body: JSON.stringify(card),
    waitMilliseconds,
  })
  if (!response.ok) throw new CmsUnavailableError(path)
  return response.body
}
