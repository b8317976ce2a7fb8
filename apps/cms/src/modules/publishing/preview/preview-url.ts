import type { PreviewableCollection } from '@lectern/shared/contract/preview'

import { currentEnv } from '@cms/env'
import { signPreviewToken } from './preview-token'

const hourMilliseconds = 60 * 60 * 1000
/** An editor keeps a preview open beside the form for half a working day. */
const tokenLifeHours = 4

/**
 * Where the website shows the newest draft of a document; the address works for a few hours. Within one hour
 * it stays the same, since the admin loads the frame anew whenever it differs, which is then at each save.
 */
export function previewUrl({ collection, id }: Previewed): string {
  const hour = Math.ceil(Date.now() / hourMilliseconds)
  const expiresAt = (hour + tokenLifeHours) * hourMilliseconds
  const token = signPreviewToken({ collection, id, expiresAt }, currentEnv().PAYLOAD_SECRET)
  return `${previewUrlWithoutToken()}?token=${token}`
}

type Previewed = { collection: PreviewableCollection; id: string }

/** Where the website says how to come by a preview. */
export function previewUrlWithoutToken(): string {
  return `${currentEnv().WEB_URL}/preview`
}
