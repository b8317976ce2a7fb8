import { expect, it } from '@jest/globals'
import sharp from 'sharp'

import { mainColourOf } from './main-colour'

it.each([
  [{ r: 0xa4, g: 0x3b, b: 0x1c }, '#a31'],
  [{ r: 255, g: 255, b: 255 }, '#fff'],
  [{ r: 0, g: 0, b: 0 }, '#000'],
])('a picture in %j is announced as %s', async (background, colour) => {
  const plain = sharp({ create: { width: 300, height: 200, channels: 3, background } })
  expect(await mainColourOf(await plain.jpeg({ quality: 95 }).toBuffer())).toBe(colour)
})

it('the colour of most of a picture counts, not the mean of all', async () => {
  const mark = { create: { width: 100, height: 200, channels: 3 as const, background: '#fff' } }
  const input = await sharp(mark).png().toBuffer()
  const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: '#123456' } })
  const painted = await picture
    .composite([{ input, left: 0, top: 0 }])
    .png()
    .toBuffer()
  expect(await mainColourOf(painted)).toBe('#135')
})

it('a logo that one looks through has none', async () => {
  const clear = { width: 40, height: 40, channels: 4 as const, background: '#0000' }
  expect(await mainColourOf(await sharp({ create: clear }).png().toBuffer())).toBeNull()
})
