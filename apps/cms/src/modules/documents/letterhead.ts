import type { Look } from '@lectern/shared/theme/look'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'

import { currentEnv } from '@cms/env'
import { loadLogos, logoFolder } from '@cms/theme/load-logos'
import { loadTheme } from '@cms/theme/load-theme'

/** What makes a paper the company's own. */
export interface Letterhead {
  look: Look
  /** A PNG for a light ground; null where the name stands for it. */
  logo: Buffer | null
}

/** As the website is at this moment. */
export async function loadLetterhead(payload: Payload): Promise<Letterhead> {
  const [look, { logo }] = await Promise.all([loadTheme(payload), loadLogos(payload)])
  return { look, logo: logo ? await logoPng(logo) : null }
}

/** Sharp on paper at its size there, which is some 180 by 36 points. */
const pixels = { width: 720, height: 144 }

/** An invoice is drawn all the same when the file of a logo is gone. */
async function logoPng(name: string): Promise<Buffer | null> {
  try {
    const folder = logoFolder(currentEnv().MEDIA_DIR)
    const content = await readFile(path.join(folder, path.basename(name)))
    return await sharp(content, { density: 288 })
      .resize({ ...pixels, fit: 'inside' })
      .png()
      .toBuffer()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
