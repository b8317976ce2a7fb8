import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Announcement } from '@lectern/shared/contract/announcement'
import { sharedCaches, type StaleNews } from '@web/beneath-next/edge/shared-cache'
import { POST } from './route'

const secret = 'a secret that is known to everybody who reads this'
const shared = globalThis as { lecternExpirePages?: ((tags: string[]) => void) | undefined }

/** What stands for the edge: it has taken back what it is told of when the test says so. */
let takenBack: StaleNews[]
let finish: () => void
let expired: string[]

beforeEach(() => {
  Object.assign(process.env, {
    CMS_URL: 'http://127.0.0.1:1',
    WEB_URL: 'http://127.0.0.1:2',
    CMS_WEB_SECRET: secret,
  })
  takenBack = []
  expired = []
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  shared.lecternExpirePages = (tags) => expired.push(...tags)
  sharedCaches.lecternSharedCache = {
    takeBack: (news) => {
      takenBack.push(news)
      return done
    },
    inWords: () => 'The edge is given 3 pages anew',
  }
})
afterEach(() => {
  shared.lecternExpirePages = undefined
  sharedCaches.lecternSharedCache = undefined
})

describe('behind an edge, an announcement', () => {
  it('is answered when the edge has taken back what changed, and not before', async () => {
    let isAnswered = false
    const answering = announce({ tags: ['posts'], paths: ['/blog/new'] }).finally(() => {
      isAnswered = true
    })
    while (takenBack.length === 0) await new Promise(setImmediate)
    expect(expired).toEqual(['posts'])
    expect(takenBack).toEqual([{ tags: ['posts'], paths: ['/blog/new'] }])
    expect(isAnswered).toBe(false)
    finish()
    expect((await answering).status).toBe(200)
  })

  it('says after a while what is still to come; told again, it makes nothing anew', async () => {
    const news = { tags: ['settings'], ids: ['an announcement'] }
    const pending = await announce(news)
    expect(pending.status).toBe(503)
    expect(await pending.json()).toMatchObject({ pending: 'The edge is given 3 pages anew' })
    const again = announce(news)
    finish()
    expect((await again).status).toBe(200)
    expect(expired).toEqual(['settings'])
    expect(takenBack).toHaveLength(1)
  })

  it('is refused when it was not signed, and then nothing is taken back', async () => {
    const answer = await announce({ tags: ['posts'] }, 'not the secret that both of them share')
    expect(answer.status).toBe(403)
    expect([...expired, ...takenBack]).toEqual([])
  })

  it('is not taken when it could not be written down', async () => {
    shared.lecternExpirePages = () => {
      throw new Error('The disk is full')
    }
    expect((await announce({ tags: ['posts'], ids: ['unwritten'] })).status).toBe(503)
    expect(takenBack).toEqual([])
  })
})

function announce(news: Omit<Announcement, 'at'>, signedWith = secret): Promise<Response> {
  const body = JSON.stringify({ ...news, at: new Date().toISOString() })
  return POST(
    new Request('http://127.0.0.1:2/api/announcements', {
      method: 'POST',
      body,
      headers: {
        'x-lectern-signature': createHmac('sha256', signedWith).update(body).digest('hex'),
      },
    }),
  )
}
