import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'

import { createLogo, makeLogoSvg } from '@cms-seed/factories/logo'
import { createMedia } from '@cms-seed/factories/media'
import { startTestCms } from '@cms-support/cms'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { announceTimelyLook } from './announce-timely-look'

let payload: Payload
let stop: () => Promise<void>
let rest: Rest
let token: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  rest = restOf(payload)
  token = await signIn(payload, 'editor')
})
afterAll(() => stop())

describe('the look of the website', () => {
  it('has a neutral one before anybody has chosen', async () => {
    const { body } = await rest({ path: '/globals/look' })
    expect(body).toMatchObject({ brand: '#2f5d8c', tone: 'plain', fonts: 'bricolage' })
  })

  it('keeps a colour in one spelling, however it was typed', async () => {
    const { status, body } = await saveLook({ brand: ' A43B1C' })
    expect(status).toBe(200)
    expect(body.result).toMatchObject({ brand: '#a43b1c' })
  })

  it.each(['red', '#12345', '', '#a43b1c; } body { display: none'])(
    'refuses %j as a colour, in words',
    async (brand) => {
      const { status, body } = await saveLook({ brand })
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toMatch(/six digits|required/)
    },
  )

  it('is announced when it is saved', async () => {
    const before = await countNews()
    await saveLook({ brand: '#1f3bff' })
    expect(await countNews()).toBe(before + 1)
  })

  it('is not overwritten by somebody who has not seen what it is now', async () => {
    const { editedFrom } = (await rest({ path: '/globals/look', token })).body
    expect((await saveLook({ brand: '#123456', editedFrom })).status).toBe(200)
    expect((await saveLook({ brand: '#654321', editedFrom })).status).toBe(409)
  })

  it('takes one button, and an announcement that ends after it begins', async () => {
    const link = { link: { kind: 'url', label: 'See all dates', url: '/courses' } }
    expect((await saveLook({ headerButton: [link, link] })).status).toBe(400)
    expect((await saveLook({ headerButton: [link] })).status).toBe(200)
    const text = 'Closed until 4 January'
    const bounds = { from: '2027-01-04T09:00:00.000Z', until: '2027-01-03T09:00:00.000Z' }
    expect((await saveLook({ announcement: { text, ...bounds } })).status).toBe(400)
  })

  it('keeps the logo and the picture that it shows', async () => {
    const [logo, picture] = [await createLogo(payload), await createMedia(payload)]
    await saveLook({ logo: logo.id, shareImage: picture.id })
    for (const at of [`/logos/${logo.id}`, `/media/${picture.id}`]) {
      const { status, body } = await rest({ method: 'DELETE', path: at, token })
      expect(status).toBe(409)
      expect(JSON.stringify(body)).toContain('look of the website')
    }
  })
})

it('the website hears when an announcement begins and when it ends, once each', async () => {
  const from = '2027-01-04T09:00:00.000Z'
  const until = '2027-01-06T09:00:00.000Z'
  await saveLook({ announcement: { text: 'Closed', from, until } })
  expect(await newsAt('2027-01-04T08:59:59.000Z')).toBe(0)
  expect(await newsAt('2027-01-04T09:00:00.000Z')).toBe(1)
  expect(await newsAt('2027-01-05T09:00:00.000Z')).toBe(0)
  expect(await newsAt('2027-01-06T09:00:01.000Z')).toBe(1)
  expect(await newsAt('2027-01-06T09:01:00.000Z')).toBe(0)
})

describe('a logo', () => {
  it('that is a drawing is stored without what could run or fetch', async () => {
    const hostile = makeLogoSvg().replace(
      '<circle',
      '<script>alert(1)</script><image href="https://evil.example/a.png"/><circle onload="alert(1)"',
    )
    const { status, body } = await upload('logo.svg', 'image/svg+xml', Buffer.from(hostile))
    expect(status).toBe(201)
    const { filename, mimeType, width } = body.doc as Stored
    expect({ mimeType, width }).toEqual({ mimeType: 'image/svg+xml', width: 120 })
    const stored = readFileSync(path.join(logoFolder(), filename), 'utf8')
    expect(stored).toContain('#a43b1c')
    expect(stored).not.toMatch(/script|alert|evil|onload/)
  })

  it('runs nothing when it is opened by itself', async () => {
    const { filename } = await createLogo(payload)
    const { status, headers } = await rest({ path: `/logos/file/${filename}` })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('image/svg+xml')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  })

  it.each(['png', 'webp'] as const)('may be a picture: %s', async (format) => {
    const { status, body } = await upload(
      `logo.${format}`,
      `image/${format}`,
      await picture(format),
    )
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ mimeType: `image/${format}`, width: 600 })
  })

  it.each([
    ['a drawing that calls itself PNG', 'logo.png', 'image/png', makeLogoSvg(), 201],
    ['a web page that calls itself SVG', 'a.svg', 'image/svg+xml', '<!doctype html><p>Hi</p>', 400],
    ['a web page in XML', 'a.svg', 'image/svg+xml', '<?xml version="1.0"?><html/>', 400],
    ['nothing', 'a.svg', 'image/svg+xml', '', 400],
    ['a PDF', 'a.pdf', 'application/pdf', '%PDF-1.7', 400],
    ['a drawing as large as a photo', 'a.svg', 'image/svg+xml', ' '.repeat(270_000), 400],
  ])('is looked into, whatever it calls itself: %s', async (_, name, type, content, expected) => {
    const data = Buffer.from(content.startsWith(' ') ? `<svg>${content}</svg>` : content)
    const before = readdirSync(logoFolder()).length
    const { status } = await upload(name, type, data)
    expect(status).toBe(expected)
    expect(readdirSync(logoFolder()).length).toBe(before + (expected === 201 ? 1 : 0))
    expect(readdirSync(logoFolder()).filter((file) => /html|pdf/.test(file))).toEqual([])
  })
})

describe('an icon', () => {
  it('is there in the sizes that browsers and telephones ask for', async () => {
    await saveLook({ icon: (await createLogo(payload)).id })
    for (const pixels of [32, 180, 192, 512]) {
      const { status, icon } = await iconOf(pixels)
      expect(status).toBe(200)
      expect(await sharp(icon).metadata()).toMatchObject({
        format: 'png',
        width: pixels,
        height: pixels,
      })
    }
  })

  it('is another once another was chosen', async () => {
    const before = await iconOf(32)
    await saveLook({ icon: (await createLogo(payload, makeLogoSvg('#1f3bff'))).id })
    expect((await iconOf(32)).icon.equals(before.icon)).toBe(false)
  })

  it('is there in no other size', async () => {
    expect((await iconOf(8_000)).status).toBe(404)
  })

  it('is the mark in the colours of the website where none was chosen', async () => {
    const markIn = async (brand: string) => {
      await saveLook({ icon: null, brand })
      return (await iconOf(180)).icon
    }
    const [warm, blue] = [await markIn('#a43b1c'), await markIn('#1f3bff')]
    expect((await sharp(warm).metadata()).width).toBe(180)
    expect(blue.equals(warm)).toBe(false)
  })
})

interface Stored {
  filename: string
  mimeType: string
  width: number
}

const chosen = {
  brand: '#a43b1c',
  tone: 'warm',
  fonts: 'bricolage',
  corners: 'round',
  seats: 'dots',
  pictures: 'as-they-are',
  opening: 'sand',
}

function saveLook(data: object) {
  return rest({ method: 'POST', path: '/globals/look', token, body: { ...chosen, ...data } })
}

async function newsAt(moment: string): Promise<number> {
  const before = await countNews()
  await announceTimelyLook(payload, new Date(moment))
  return (await countNews()) - before
}

async function countNews(): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'announcements', overrideAccess: true })
  return totalDocs
}

function upload(name: string, type: string, content: Buffer) {
  const body = new FormData()
  body.append('_payload', '{}')
  body.append('file', new Blob([new Uint8Array(content)], { type }), name)
  return rest({ method: 'POST', path: '/logos', token, body })
}

function picture(format: 'png' | 'webp'): Promise<Buffer> {
  const create = { width: 600, height: 200, channels: 3 as const, background: '#a43b1c' }
  return sharp({ create }).toFormat(format).toBuffer()
}

async function iconOf(pixels: number): Promise<{ status: number; icon: Buffer }> {
  const { config } = payload
  const request = new Request(`${config.serverURL}/api/look/icons/${pixels}`)
  const response = await handleEndpoints({ config, request })
  return { status: response.status, icon: Buffer.from(await response.arrayBuffer()) }
}

function logoFolder(): string {
  return path.join(process.env.MEDIA_DIR ?? '', 'logos')
}
