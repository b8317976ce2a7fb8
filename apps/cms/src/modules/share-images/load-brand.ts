import type { Look } from '@lectern/shared/theme/look'
import path from 'node:path'
import type { Payload } from 'payload'

import { loadLogos, logoFolder } from '@cms/theme/load-logos'
import { loadTheme } from '@cms/theme/load-theme'

export interface Brand {
  look: Look
  /** The logo for the ground on which it stands; null where the company's name stands for it. */
  logoFile: string | null
}

/** Whose picture it is. */
export async function loadBrand(payload: Payload, mediaFolder: string): Promise<Brand> {
  const [look, { logo }] = await Promise.all([loadTheme(payload), loadLogos(payload)])
  return { look, logoFile: logo && path.join(logoFolder(mediaFolder), logo) }
}
