import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { webSecretHeader, visitorAddressHeader } from '@lectern/shared/contract/trusted-web'
import type { Payload } from 'payload'

import { createPost } from '@cms-seed/factories/post'
import { startTestCms } from '@cms-support/cms'
import { handleRequest } from '@cms/http/handle-request'
import { forgetMissedSearches } from './forget-missed'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createPost(payload, { title: 'Giraffes' })
})
afterAll(() => stop())

describe('what is not found is counted', () => {
  it('by the day and the words, once for each visitor, without anything about them', async () => {
    await search('Zeppelins!', { visitor: '192.0.2.1' })
    await search('zeppelins', { visitor: '192.0.2.1' })
    await search(' ZEPPELINS', { visitor: '192.0.2.2' })
    const rows = await missed('zeppelins')
    expect(rows).toEqual([
      {
        id: expect.any(String),
        words: 'zeppelins',
        times: 2,
        day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        key: expect.stringMatching(/^\d{4}-\d\d-\d\d zeppelins$/),
        createdAt: expect.any(String),
        updatedAt: expect.any(String),
      },
    ])
  })

  it('when many do so at once, too', async () => {
    const visitors = Array.from({ length: 8 }, (_, number) => `198.51.100.${number}`)
    await Promise.all(visitors.map((visitor) => search('balloons', { visitor })))
    expect(await missed('balloons')).toMatchObject([{ times: 8 }])
  })

  it('but not what was found, what was only being typed, or what a stranger asks for', async () => {
    await search('giraffes')
    await search('dirigibles', { counted: 'no' })
    await search('airships', { secret: 'a guess' })
    for (const words of ['giraffes', 'dirigibles', 'airships']) {
      expect(await missed(words)).toEqual([])
    }
  })

  it('but not addresses and numbers, nor more than twenty lists of words an hour', async () => {
    await search('jo@post.example')
    await search('0113 496 0000')
    const visitor = '203.0.113.9'
    for (let number = 0; number < 22; number += 1) {
      await search(`qqq${'abcdefghijklmnopqrstuvwxyz'[number]}xyz`, { visitor })
    }
    const rows = await missed()
    expect(rows.filter(({ words }) => words.includes('example') || words.includes('0113'))).toEqual(
      [],
    )
    expect(rows.filter(({ words }) => words.startsWith('qqq'))).toHaveLength(20)
  })
})

it('is kept for thirteen months', async () => {
  const row = (day: string) => ({ words: 'old', day, times: 1, key: `${day} old` })
  for (const day of ['2025-10-14', '2025-10-15']) {
    await payload.db.create({ collection: 'missed-searches', data: row(day) })
  }
  await forgetMissedSearches(payload, new Date('2026-11-15T12:00:00Z'))
  expect((await missed('old')).map(({ day }) => day)).toEqual(['2025-10-15'])
})

interface Asked {
  visitor?: string
  counted?: 'yes' | 'no'
  secret?: string
}

async function search(query: string, asked: Asked = {}): Promise<void> {
  const { visitor = '192.0.2.50', counted = 'yes', secret = process.env.CMS_WEB_SECRET } = asked
  const address = `http://localhost:3001/api/search?q=${encodeURIComponent(query)}&counted=${counted}`
  const headers = { [webSecretHeader]: secret ?? '', [visitorAddressHeader]: visitor }
  const response = await handleRequest(payload.config, new Request(address, { headers }))
  expect(response.status).toBe(200)
}

interface Missed {
  words: string
  day: string
}

async function missed(words?: string): Promise<Missed[]> {
  const { docs } = await payload.db.find<Missed>({
    collection: 'missed-searches',
    where: words ? { words: { equals: words } } : {},
    sort: 'key',
    pagination: false,
  })
  return docs
}
