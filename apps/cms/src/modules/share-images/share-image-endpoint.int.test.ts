import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ShareCard } from '@lectern/shared/contract/share-card'
import { webSecretHeader } from '@lectern/shared/contract/trusted-web'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'

import { createLogo } from '@cms-seed/factories/logo'
import { startTestCms } from '@cms-support/cms'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

const card: ShareCard = {
  company: 'Hollin Bank',
  title: 'Managing up',
  facts: ['By Ada Quill'],
  places: null,
  portrait: null,
}

describe('the picture beside a shared link', () => {
  it('is drawn for our website, and kept', async () => {
    const { status, type, image } = await ask(card)
    expect({ status, type }).toEqual({ status: 200, type: 'image/png' })
    expect(await sharp(image).metadata()).toMatchObject({ width: 1200, height: 630 })
    const kept = keptFiles()
    expect((await ask(card)).image.equals(image)).toBe(true)
    expect(keptFiles()).toEqual(kept)
  })

  it('follows the look of the website at once: its colour, and its logo', async () => {
    const before = (await ask(card)).image
    await saveLook({ brand: '#1f3bff' })
    const inBlue = (await ask(card)).image
    await saveLook({ logo: (await createLogo(payload)).id })
    const withLogo = (await ask(card)).image
    expect(inBlue.equals(before)).toBe(false)
    expect(withLogo.equals(inBlue)).toBe(false)
  })

  it('is drawn for nobody else: a stranger could have anything said in the company’s name', async () => {
    const kept = keptFiles()
    expect((await ask({ ...card, title: 'Closed for good' }, 'a guess')).status).toBe(403)
    expect(keptFiles()).toEqual(kept)
  })

  it.each([
    ['is no card', { title: 'x' }],
    ['has more seats than a row', { ...card, places: { words: '', free: 90, taken: 0 } }],
    ['is longer than any page says', { ...card, title: 'x'.repeat(501) }],
  ])('is refused for what %s', async (_, wrong) => {
    expect((await ask(wrong)).status).toBe(400)
  })
})

async function ask(asked: object, secret = process.env.CMS_WEB_SECRET ?? '') {
  const { config } = payload
  const request = new Request(`${config.serverURL}/api/share-images`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [webSecretHeader]: secret },
    body: JSON.stringify(asked),
  })
  const response = await handleEndpoints({ config, request })
  const image = Buffer.from(await response.arrayBuffer())
  return { status: response.status, type: response.headers.get('content-type'), image }
}

async function saveLook(data: object): Promise<void> {
  await payload.updateGlobal({ slug: 'look', data, overrideAccess: true, depth: 0 })
}

function keptFiles(): string[] {
  return readdirSync(path.join(process.env.MEDIA_DIR ?? '', 'share-images')).toSorted()
}
