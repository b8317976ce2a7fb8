import type { Logo } from '@lectern/shared/contract/payload-types'
import path from 'node:path'
import type { Payload } from 'payload'

/** Names of stored files, as staff have chosen them. */
export interface Logos {
  logo: string | null
  logoForDark: string | null
  icon: string | null
}

/** Where their files are: apart from pictures, which take no SVG. */
export function logoFolder(mediaFolder: string): string {
  return path.join(mediaFolder, 'logos')
}

/** What stands for the company where it is seen; null where its name or its mark does. */
export async function loadLogos(payload: Payload): Promise<Logos> {
  const { logo, logoForDark, icon } = await payload.findGlobal({
    slug: 'look',
    depth: 1,
    overrideAccess: true,
    select: { logo: true, logoForDark: true, icon: true },
  })
  return { logo: fileOf(logo), logoForDark: fileOf(logoForDark), icon: fileOf(icon) }
}

function fileOf(chosen: string | Logo | null | undefined): string | null {
  return typeof chosen === 'object' ? (chosen?.filename ?? null) : null
}
