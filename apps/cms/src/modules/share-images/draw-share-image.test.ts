import { describe, expect, it } from '@jest/globals'
import type { ShareCard } from '@lectern/shared/contract/share-card'
import { fontPairs, neutralLook, type Look } from '@lectern/shared/theme/look'
import { paletteOf } from '@lectern/shared/theme/palette'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'

import { breakLines, textPaths, type Setting } from '@cms/typesetting/set-text'
import { cardSvg } from './card-svg'
import { drawShareImage } from './draw-share-image'

const course: ShareCard = {
  company: 'Hollin Bank',
  title: 'Overcoming your fear of public speaking',
  facts: ['12 to 13 January 2027, Leeds', '£764.40 inc. VAT (£637 + VAT)'],
  places: { words: 'Only 3 places left', free: 3, taken: 9 },
  portrait: null,
}
const mediaFolder = mkdtempSync(path.join(tmpdir(), 'share-'))

describe('the picture of a shared link', () => {
  it.each(fontPairs)('is a PNG as large as networks ask for, set in %s', async (fonts) => {
    const look: Look = { ...neutralLook, fonts }
    const image = await draw(course, look)
    const { format, width, height } = await sharp(image).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
    expect(image.length).toBeLessThan(300_000)
  })

  it('has the ground of the opening band, and the accent along its foot', async () => {
    const look: Look = { ...neutralLook, brand: '#a43b1c', tone: 'warm' }
    const { surface, accent } = paletteOf(look).light.stage
    const image = await draw(course, look)
    expect(await colourAt(image, { left: 4, top: 4 })).toBe(surface)
    expect(await colourAt(image, { left: 600, top: 626 })).toBe(accent)
  })

  it('draws every place, and squares where people are squares', () => {
    const shapes = (look: Look, shape: string) =>
      cardSvg(course, { look, has: { logo: false, portrait: true } }).split(`<${shape}`).length - 1
    expect(shapes(neutralLook, 'circle')).toBe(12 + 3)
    expect(shapes({ ...neutralLook, seats: 'squares' }, 'circle')).toBe(0)
  })

  it('keeps everything that is set above the foot, with the longest of titles', async () => {
    const title =
      'A course whose name goes on and on, as if nobody would ever have to read it. '.repeat(6)
    const image = await draw({ ...course, title }, neutralLook)
    const { surface } = paletteOf(neutralLook).light.stage
    // Between title and facts, and under them, nothing is set.
    for (const top of gap(606, 614)) {
      expect(await colourAt(image, { left: 300, top })).toBe(surface)
    }
  })

  it('shows whoever wrote an article, and goes without where the picture is gone', async () => {
    const red = await sharp({
      create: { width: 90, height: 90, channels: 3, background: '#ff0000' },
    })
      .png()
      .toBuffer()
    writeFileSync(path.join(mediaFolder, 'ada.png'), red)
    const article = { ...course, places: null, facts: ['Ada Quill'], portrait: 'ada.png' }
    expect(await colourAt(await draw(article, neutralLook), { left: 999, top: 315 })).toBe(
      '#ff0000',
    )
    const gone = await draw({ ...article, portrait: 'gone.png' }, neutralLook)
    expect((await sharp(gone).metadata()).width).toBe(1200)
  })

  it('reads no picture from outside the folder of pictures', async () => {
    writeFileSync(path.join(path.dirname(mediaFolder), 'outside.png'), 'no picture')
    const article = { ...course, portrait: '../outside.png' }
    await expect(draw(article, neutralLook)).resolves.toBeInstanceOf(Buffer)
  })
})

describe('a title', () => {
  const setting: Setting = { pair: 'bricolage', use: 'display', sizePixels: 64 }

  it('takes four lines at most, and says when it is cut short', () => {
    const lines = breakLines('Words and words '.repeat(40), setting, {
      widthPixels: 740,
      maxLines: 4,
    })
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/\S…$/)
  })

  it.each([
    ['Chinese', '公开演讲的恐惧'],
    ['Japanese', '人前で話す'],
    ['Korean', '발표의 두려움'],
    ['Arabic', 'الخوف من التحدث'],
    ['Hebrew', 'פחד קהל'],
    ['Greek', 'Ο φόβος'],
    ['Cyrillic', 'Страх сцены'],
    ['Polish', 'Zażółć gęślą jaźń'],
  ])('is set in other letters where the typeface has none: %s', (_, text) => {
    expect(textPaths(text, setting, { x: 0, y: 0 })).toMatch(/d="M/)
  })

  it('is broken where there are no spaces', () => {
    const lines = breakLines('龍'.repeat(30), setting, { widthPixels: 740, maxLines: 4 })
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe('龍'.repeat(30))
  })

  it('goes without emoji', () => {
    expect(textPaths('🙂', setting, { x: 0, y: 0 })).toBe('')
  })
})

function draw(card: ShareCard, look: Look): Promise<Buffer> {
  return drawShareImage({ card, brand: { look, logoFile: null }, mediaFolder })
}

async function colourAt(image: Buffer, { left, top }: { left: number; top: number }) {
  const pixel = await sharp(image)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer()
  return `#${pixel.toString('hex')}`
}

function gap(from: number, until: number): number[] {
  return Array.from({ length: until - from }, (_, index) => from + index)
}
