import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'

import { makePost } from '@cms-seed/factories/post'
import { drawIllustration } from '@cms-seed/pictures/illustration'
import { startTestCms } from '@cms-support/cms'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'

import type { LibraryFilter } from './library/library-filter'
import { filtered } from './library/load-library'
import { makeSmaller } from './smaller-picture'
import { maxUploadBytes } from './upload-limit'

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

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is taken as %s', async (format) => {
    const answer = await upload(`photo.${format}`, `image/${format}`, await picture(format))
    expect(answer.status).toBe(201)
    expect(answer.body.doc).toMatchObject({ mimeType: `image/${format}`, width: 1600 })
  })

  it('gets its sizes as WebP, around its focal point', async () => {
    const { body } = await upload('sizes.jpg', 'image/jpeg', await picture('jpeg'))
    expect(body.doc).toMatchObject({
      focalX: 50,
      focalY: 50,
      sizes: {
        thumb: { width: 320, mimeType: 'image/webp' },
        card: { width: 640, mimeType: 'image/webp' },
        wide: { width: 1280, mimeType: 'image/webp' },
      },
    })
  })

  it('is written anew: what was hidden in it or says where it was taken is gone', async () => {
    const withPlace = await sharp(await picture('jpeg'))
      .withExif({ IFD0: { Copyright: 'xyzzy' }, IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer()
    const polyglot = Buffer.concat([withPlace, Buffer.from('<script>alert(1)</script>')])
    const { body } = await upload('place.jpg', 'image/jpeg', polyglot)
    const { filename } = body.doc as { filename: string }
    const stored = readFileSync(path.join(mediaFolder(), filename))
    expect(stored.includes('xyzzy')).toBe(false)
    expect(stored.includes('<script>')).toBe(false)
    expect((await sharp(stored).metadata()).exif).toBeUndefined()
  })

  it('needs a description', async () => {
    const answer = await upload('no-alt.png', 'image/png', await picture('png'), {})
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Description')
  })
})

it('a picture that would unfold to more than 60 million pixels is refused', async () => {
  const create = { width: 8_000, height: 8_000, channels: 3 as const, background: 'white' }
  const answer = await upload('huge.png', 'image/png', await sharp({ create }).png().toBuffer())
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain('60 million pixels')
})

describe('what is no picture is refused, whatever it calls itself:', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  it.each([
    ['an SVG', 'logo.svg', 'image/svg+xml', svg],
    ['an SVG named PNG', 'logo.png', 'image/png', svg],
    ['XML named WebP', 'data.webp', 'image/webp', '<?xml version="1.0"?><svg/>'],
    ['a web page named JPEG', 'page.jpg', 'image/jpeg', '<!doctype html><script>1</script>'],
    ['a GIF', 'a.gif', 'image/gif', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;'],
    ['a PDF named PNG', 'a.png', 'image/png', '%PDF-1.7\n1 0 obj\n'],
    ['a program', 'a.exe', 'application/octet-stream', 'MZ\x90\x00'],
    ['nothing at all', 'empty.png', 'image/png', ''],
  ])('%s', async (_, name, type, content) => {
    const before = countFiles()
    const answer = await upload(name, type, Buffer.from(content, 'latin1'))
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Please choose a')
    expect(countFiles()).toBe(before)
  })

  it('a PNG that is named HTML', async () => {
    const answer = await upload('page.html', 'text/html', await picture('png'))
    if (answer.status === 201) expect(answer.body.doc).toMatchObject({ mimeType: 'image/png' })
    expect(readdirSync(mediaFolder()).filter((name) => name.endsWith('.html'))).toEqual([])
  })
})

it('a file that is too large is refused with its limit', async () => {
  const answer = await upload('huge.jpg', 'image/jpeg', Buffer.alloc(maxUploadBytes + 1, 1))
  expect(answer.status).toBe(413)
  expect(JSON.stringify(answer.body)).toContain('8 MB')
})

it('a name cannot lead out of the folder', async () => {
  const { body } = await upload('../../escape.png', 'image/png', await picture('png'))
  const { filename } = body.doc as { filename: string }
  expect(filename).not.toContain('/')
  expect(existsSync(path.join(mediaFolder(), filename))).toBe(true)
})

it('is not fetched from another address', async () => {
  const { status } = await rest({
    path: '/media/paste-url?src=http://127.0.0.1:3001/api/health',
    token,
  })
  expect(status).toBeGreaterThanOrEqual(400)
})

it('is read by everybody, as file and as document', async () => {
  const { body } = await upload('open.png', 'image/png', await picture('png'))
  const { id, filename } = body.doc as { id: string; filename: string }
  expect((await rest({ path: `/media/${id}` })).status).toBe(200)
  expect((await rest({ path: `/media/file/${filename}` })).status).toBe(200)
})

it('is told from a name that nobody has uploaded', async () => {
  const { status, body } = await rest({ path: '/media/file/nowhere.png' })
  expect(status).toBe(404)
  expect(body.errors).toMatchObject([{ message: 'There is no such picture.' }])
})

describe('whatever a picture is called, it and each of its sizes can be had:', () => {
  it.each([
    ['spaces and signs', 'Team photo 100% (#1?) a+b&c=d.png'],
    ['accents in two pieces', 'Cafe\u0301 cre\u0300me.png'],
    ['another script', '\u5199\u771f\u306e\u540d\u524d.png'],
    ['an emoji', '\u{1f600}.png'],
    ['300 letters', `${'long'.repeat(75)}.png`],
    ['dots', '...a..b...png'],
    ['marks that turn the direction', 'a\u202e\u200fgnp.png'],
    ['a name that Windows keeps for itself', 'CON.png'],
    ['a percent sign that encodes something', 'a%2Fb%2e%00.png'],
    ['a name of a name', 'photo-320x180.png'],
  ])('%s', async (_, name) => {
    const { status, body } = await upload(name, 'image/png', await picture('png'))
    expect(status).toBe(201)
    const names = namesOf(body.doc as Stored)
    expect(names).toHaveLength(4)
    for (const each of names) {
      expect(each).toMatch(/^[a-z0-9.-]{1,120}$/)
      expect((await rest({ path: `/media/file/${each}` })).status).toBe(200)
    }
  })

  it('two at once whose names differ in nothing but capitals, accents and kind share no file', async () => {
    const uploads = [
      upload('caf\u00e9.png', 'image/png', await picture('png')),
      upload('CAFE\u0301.png', 'image/png', await picture('png')),
      upload('cafe.jpg', 'image/jpeg', await picture('jpeg')),
      upload('cafe.jpg', 'image/jpeg', await picture('jpeg')),
    ]
    const names = (await Promise.all(uploads)).flatMap(({ body }) => namesOf(body.doc as Stored))
    expect(new Set(names).size).toBe(16)
  })

  it('names that were stored before as they came', async () => {
    for (const name of ['Old photo 100%.png', 'caf\u00e9.png', `${'\u3042'.repeat(80)}.png`]) {
      const { body } = await upload('now.png', 'image/png', await picture('png'))
      const { id, filename } = body.doc as Stored
      renameSync(path.join(mediaFolder(), filename), path.join(mediaFolder(), name))
      await payload.db.updateOne({ collection: 'media', id, data: { filename: name } })
      const answer = await rest({ path: `/media/file/${encodeURIComponent(name)}` })
      expect(answer.status).toBe(200)
    }
  })
})

it('is not sent again to whoever has it, until it changes', async () => {
  const { body } = await upload('known.png', 'image/png', await picture('png'))
  const path = `/media/file/${(body.doc as Stored).filename}`
  const etag = (await rest({ path })).headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[^"]+"$/)
  const again = await rest({ path, headers: { 'If-None-Match': etag } })
  expect(again.status).toBe(304)
  expect((await rest({ path, headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
})

describe('a size is answered as AVIF', () => {
  const wanted = { accept: 'image/avif,image/webp,*/*' }

  it('once it has been made, to browsers that read it, and as it is to others', async () => {
    const name = await uploadDrawing()
    const path = `/media/file/${name}`
    expect((await rest({ path, headers: wanted })).headers.get('content-type')).toBe('image/webp')
    await makeSmaller({ folder: mediaFolder(), name, version: await versionOf(name) })

    const smaller = await rest({ path, headers: wanted })
    expect(smaller.headers.get('content-type')).toBe('image/avif')
    expect(smaller.headers.get('vary')).toContain('Accept')
    const asItIs = await rest({ path, headers: { accept: 'image/webp,*/*' } })
    expect(asItIs.headers.get('content-type')).toBe('image/webp')
    expect(lengthOf(smaller)).toBeLessThan(lengthOf(asItIs))

    const etag = smaller.headers.get('etag') ?? ''
    const known = { 'if-none-match': etag }
    expect((await rest({ path, headers: { ...wanted, ...known } })).status).toBe(304)
    expect((await rest({ path, headers: known })).status).toBe(200)
  })

  it('unless that would hardly be smaller', async () => {
    const { body } = await upload('plain.png', 'image/png', await picture('png'))
    const name = (body.doc as Stored).sizes.thumb!.filename
    await makeSmaller({ folder: mediaFolder(), name, version: await versionOf(name) })
    const answer = await rest({ path: `/media/file/${name}`, headers: wanted })
    expect(answer.headers.get('content-type')).toBe('image/webp')
  })

  it('and nothing of it is left once the picture is deleted', async () => {
    const name = await uploadDrawing()
    await makeSmaller({ folder: mediaFolder(), name, version: await versionOf(name) })
    expect(smallerPictures()).toContain(name)
    const where = `where[sizes.wide.filename][equals]=${name}`
    const { docs } = (await rest({ path: `/media?${where}` })).body
    await rest({ method: 'DELETE', path: `/media/${String(docs?.[0]?.id)}`, token })
    expect(smallerPictures()).not.toContain(name)
  })

  async function uploadDrawing(): Promise<string> {
    const svg = drawIllustration({ motif: 'horizon', ground: 'sand', seed: 'test' })
    const png = await sharp(Buffer.from(svg)).png().toBuffer()
    const { body } = await upload('drawing.png', 'image/png', png)
    return (body.doc as Stored).sizes.wide!.filename
  }

  const smallerPictures = () => readdirSync(path.join(mediaFolder(), '.avif')).join()

  async function versionOf(name: string): Promise<string> {
    return ((await served(name)).headers.get('etag') ?? '').replaceAll('"', '')
  }

  function lengthOf({ headers }: { headers: Headers }): number {
    return Number(headers.get('content-length'))
  }
})

it('says which colour most of it has, whatever whoever uploads it says', async () => {
  const data = { alt: 'A test', mainColour: '</style>' }
  const { body } = await upload('blue.png', 'image/png', await picture('png'), data)
  expect(body.doc).toMatchObject({ mainColour: '#147' })
})

describe('a picture that is to take the place of another', () => {
  it('leaves the other where it is when the save is refused', async () => {
    const { id, names } = await stored('shown.png')
    const refused = await replace(id, 'next.png', { alt: '' })
    expect(refused.status).toBe(400)
    for (const name of names) expect((await served(name)).status).toBe(200)
  })

  it('takes its place when the save is made, later as well, and nothing of the other is left', async () => {
    const { id, names } = await stored('before.png')
    await replace(id, 'refused.png', { alt: '' })
    const replaced = await replace(id, 'after.png', { alt: 'Another' })
    expect(replaced.status).toBe(200)
    for (const name of namesOf(replaced.body.doc as Stored)) {
      expect((await served(name)).status).toBe(200)
    }
    for (const name of names) expect((await served(name)).status).toBe(404)
  })

  it('is deleted with all that it ever was', async () => {
    const { id, names } = await stored('to-go.png')
    await replace(id, 'refused.png', { alt: '' })
    expect((await rest({ method: 'DELETE', path: `/media/${id}`, token })).status).toBe(200)
    for (const name of names) expect((await served(name)).status).toBe(404)
  })

  it('is refused when somebody else has put a third one there meanwhile', async () => {
    const { id, names } = await stored('first.png')
    const { editedFrom } = (await rest({ path: `/media/${id}`, token })).body
    const theirs = await replace(id, 'theirs.png', { alt: 'A test' })
    const mine = await replace(id, 'mine.png', { alt: 'A test', editedFrom })
    expect(mine.status).toBe(409)
    for (const name of namesOf(theirs.body.doc as Stored)) {
      expect((await served(name)).status).toBe(200)
    }
    expect((await served(names[0]!)).status).toBe(404)
  })
})

describe('the page of pictures', () => {
  it('says where one is used, in what is published and in drafts, and suggests what it shows', async () => {
    const { id } = await stored('two-people-talking.png')
    const author = await payload.create({
      collection: 'authors',
      data: { name: 'Ada Quill' } as never,
      overrideAccess: true,
    })
    for (const _status of ['published', 'draft'] as const) {
      const data = makePost({ author: author.id, title: `Seen ${_status}`, heroImage: id, _status })
      const draft = _status === 'draft'
      await payload.create({ collection: 'posts', data, draft, overrideAccess: true })
    }
    const { status, body } = await rest({ path: `/media/${id}/detail`, token })
    expect(status).toBe(200)
    expect(body).toMatchObject({ addedBy: expect.any(String), mayChange: true })
    expect(body.suggestion).toMatch(/^Two people talking, for the post “Seen/)
    expect(body.uses).toHaveLength(2)
    for (const seen of ['published', 'draft']) {
      const use = { words: `the post “Seen ${seen}”`, spots: ['Main picture'], seen }
      expect(body.uses).toContainEqual(expect.objectContaining(use))
    }
    expect(await found('unused')).not.toContain(id)
  })

  it('finds all that are used nowhere, or that nobody has described', async () => {
    const unused = await stored('nowhere.png')
    const data = { alt: 'IMG_2291' }
    const undescribed = (await upload('img_2291.png', 'image/png', await picture('png'), data)).body
      .doc as Stored
    expect(await found('unused')).toEqual(expect.arrayContaining([unused.id, undescribed.id]))
    expect(await found('undescribed')).toEqual([undescribed.id])
  })

  it('says nothing to strangers', async () => {
    const { id } = await stored('private.png')
    expect((await rest({ path: `/media/${id}/detail` })).status).toBe(403)
  })

  it('keeps the point of interest of a picture that another takes the place of', async () => {
    const { id } = await stored('focused.png')
    const focus = 'uploadEdits[focalPoint][x]=30&uploadEdits[focalPoint][y]=70'
    const content = await picture('png')
    const body = formOf('again.png', 'image/png', { content, data: {} })
    const path = `/media/${id}?${focus}`
    const answer = await rest({ method: 'PATCH', path, token, body })
    expect(answer.body.doc).toMatchObject({ focalX: 30, focalY: 70 })
  })

  async function found(filter: LibraryFilter): Promise<string[]> {
    const where = await filtered(payload, filter)
    const how = { depth: 0, pagination: false, overrideAccess: true } as const
    const { docs } = await payload.find({ collection: 'media', where, ...how })
    return docs.map(({ id }) => id)
  }
})

async function stored(name: string): Promise<{ id: string; names: string[] }> {
  const { body } = await upload(name, 'image/png', await picture('png'))
  const doc = body.doc as Stored
  return { id: doc.id, names: namesOf(doc) }
}

async function replace(id: string, name: string, data: object) {
  const form = formOf(name, 'image/png', { content: await picture('png'), data })
  return rest({ method: 'PATCH', path: `/media/${id}`, token, body: form })
}

function served(name: string) {
  return rest({ path: `/media/file/${name}` })
}

interface Stored {
  id: string
  filename: string
  sizes: Record<string, { filename: string }>
}

function namesOf({ filename, sizes }: Stored): string[] {
  return [filename, ...Object.values(sizes).map((size) => size.filename)]
}

function picture(format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  const background = { r: 20, g: 80, b: 120 }
  return sharp({ create: { width: 1600, height: 900, channels: 3, background } })
    .toFormat(format)
    .toBuffer()
}

function upload(name: string, type: string, content: Buffer, data: object = { alt: 'A test' }) {
  return rest({
    method: 'POST',
    path: '/media',
    token,
    body: formOf(name, type, { content, data }),
  })
}

function formOf(name: string, type: string, { content, data }: { content: Buffer; data: object }) {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(content)], name, { type }))
  form.append('_payload', JSON.stringify(data))
  return form
}

const mediaFolder = () => process.env.MEDIA_DIR ?? ''

function countFiles(): number {
  return existsSync(mediaFolder()) ? readdirSync(mediaFolder()).length : 0
}
