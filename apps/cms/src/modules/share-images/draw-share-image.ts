import { shareImagePixels, type ShareCard } from '@lectern/shared/contract/share-card'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'

import { cardSvg, logoBox, portraitBox } from './card-svg'
import type { Brand } from './load-brand'

interface Drawn {
  card: ShareCard
  brand: Brand
  mediaFolder: string
}

/** A PNG of 1200 by 630 pixels. A logo or portrait whose file is gone is left out: words and colours say enough. */
export async function drawShareImage({ card, brand, mediaFolder }: Drawn): Promise<Buffer> {
  const [logo, portrait] = await Promise.all([
    brand.logoFile ? fitted(brand.logoFile) : null,
    card.portrait ? round(path.join(mediaFolder, path.basename(card.portrait)), brand) : null,
  ])
  const has = { logo: logo !== null, portrait: portrait !== null }
  const svg = cardSvg(card, { look: brand.look, has })
  const pictures = [logo, portrait].filter((picture) => picture !== null)
  return sharp(Buffer.from(svg))
    .resize(shareImagePixels)
    .composite(pictures)
    .png({ compressionLevel: 9 })
    .toBuffer()
}

async function fitted(file: string): Promise<OverlayOptions | null> {
  const content = await contentOf(file)
  if (!content) return null
  const { left, top, width, height } = logoBox
  const input = await sharp(content, { density: 288 })
    .resize({ width, height, fit: 'inside' })
    .png()
    .toBuffer()
  return { input, left, top }
}

/** As faces are on the website: in a circle, or in a square where people are squares. */
async function round(file: string, { look }: Brand): Promise<OverlayOptions | null> {
  const content = await contentOf(file)
  if (!content) return null
  const { left, top, size } = portraitBox
  const radius = look.seats === 'squares' ? 0 : size / 2
  const mask = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" rx="${radius}"/></svg>`
  const input = await sharp(content)
    .resize({ width: size, height: size, fit: 'cover', position: 'attention' })
    .composite([{ input: Buffer.from(mask), blend: 'dest-in' }])
    .png()
    .toBuffer()
  return { input, left, top }
}

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
