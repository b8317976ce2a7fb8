import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { drawMark } from '@lectern/shared/theme/draw-mark'
import { APIError, type Endpoint, type Payload } from 'payload'
import sharp from 'sharp'

import { loadLogos, logoFolder } from '@cms/theme/load-logos'
import { loadTheme } from '@cms/theme/load-theme'

/** For tabs, home screens and lists of apps. */
const iconPixels = [32, 180, 192, 512]

/**
 * The icon that staff have uploaded, or else the mark in their colours, as a square PNG: nothing larger is
 * ever made than what is named here.
 */
export function iconEndpoint(mediaFolder: string): Endpoint {
  return {
    path: '/look/icons/:pixels',
    method: 'get',
    handler: async ({ payload, routeParams }) => {
      const pixels = Number(routeParams?.pixels)
      if (!iconPixels.includes(pixels)) throw new APIError('There is no such icon.', 404)
      const icon = await squareIcon(await iconOf(payload, mediaFolder), pixels)
      return new Response(new Uint8Array(icon), {
        headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-cache' },
      })
    },
  }
}

/** What it is made of: a stored file by its path, or a drawing. */
type Source = { file: string } | { drawing: string }

async function iconOf(payload: Payload, mediaFolder: string): Promise<Source> {
  const { icon } = await loadLogos(payload)
  if (icon) return { file: path.join(logoFolder(mediaFolder), path.basename(icon)) }
  return { drawing: drawMark(await loadTheme(payload)) }
}

/** A few kilobytes each, by a name that no other file is ever given, or by the drawing itself. */
const made = new Map<string, Promise<Buffer>>()
const mostKept = 16

function squareIcon(source: Source, pixels: number): Promise<Buffer> {
  const key = JSON.stringify({ pixels, source })
  const icon = made.get(key) ?? makeIcon(source, pixels)
  if (!made.has(key) && made.size >= mostKept) made.clear()
  made.set(key, icon)
  icon.catch(() => made.delete(key))
  return icon
}

async function makeIcon(source: Source, pixels: number): Promise<Buffer> {
  const content = 'file' in source ? await readFile(source.file) : Buffer.from(source.drawing)
  const transparent = { r: 0, g: 0, b: 0, alpha: 0 }
  const icon = sharp(content, { density: await densityFor(content, pixels) }).resize({
    width: pixels,
    height: pixels,
    fit: 'contain',
    background: transparent,
  })
  return (pixels === onHomeScreens ? icon.flatten({ background: '#ffffff' }) : icon)
    .png()
    .toBuffer()
}

/** There, what one looks through is painted black. */
const onHomeScreens = 180

const ordinaryDotsPerInch = 72

/** At which a drawing is as large as the icon is to be, however small or large it says that it is. */
async function densityFor(content: Buffer, pixels: number): Promise<number> {
  const { format, width, height } = await sharp(content).metadata()
  if (format !== 'svg') return ordinaryDotsPerInch
  const wanted = (ordinaryDotsPerInch * pixels) / Math.max(width, height)
  return Math.min(Math.max(wanted, 1), 10_000)
}
