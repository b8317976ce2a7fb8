import type { PreviewableCollection } from '@lectern/shared/contract/preview'

import { currentEnv } from '../../../env'
import { signPreviewToken } from './preview-token'

/** An editor keeps a preview open beside the form for half a working day. */
const tokenLifeMilliseconds = 4 * 60 * 60 * 1000

/** Where the website shows the newest draft of a document; the address works for a few hours. */
export function previewUrl(document: { collection: PreviewableCollection; id: string }): string {
  const { WEB_URL, PAYLOAD_SECRET } = currentEnv()
  const expiresAt = Date.now() + tokenLifeMilliseconds
  const token = signPreviewToken({ ...document, expiresAt }, PAYLOAD_SECRET)
  return `${WEB_URL}/preview?token=${token}`
}
