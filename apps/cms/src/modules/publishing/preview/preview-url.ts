import type { PreviewableCollection } from '@lectern/shared/contract/preview'

import { currentEnv } from '@cms/env'
import { signPreviewToken } from './preview-token'

/** An editor keeps a preview open beside the form for half a working day. */
const tokenLifeMilliseconds = 4 * 60 * 60 * 1000

/** Where the website shows the newest draft of a document; the address works for a few hours. */
export function previewUrl({ collection, id }: Previewed): string {
  const expiresAt = Date.now() + tokenLifeMilliseconds
  const token = signPreviewToken({ collection, id, expiresAt }, currentEnv().PAYLOAD_SECRET)
  return `${previewUrlWithoutToken()}?token=${token}`
}

type Previewed = { collection: PreviewableCollection; id: string }

/** Where the website says how to come by a preview. */
export function previewUrlWithoutToken(): string {
  return `${currentEnv().WEB_URL}/preview`
}
