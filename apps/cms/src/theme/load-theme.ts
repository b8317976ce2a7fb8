import { completeLook, type Look, type PartOfLook } from '@lectern/shared/theme/look'
import type { Payload } from 'payload'

/** How the website looks at this moment, for all that follows it: neutral before anybody has chosen. */
export async function loadTheme(payload: Payload): Promise<Look> {
  const stored: PartOfLook | null = await payload.db.findGlobal({ slug: 'look' })
  return completeLook(stored ?? {})
}
