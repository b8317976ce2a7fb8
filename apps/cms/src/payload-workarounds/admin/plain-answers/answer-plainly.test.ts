import { describe, expect, it } from '@jest/globals'

import { formHeader } from '@cms/fields/form-header'
import { answerPlainly, noAnswerHeader } from './answer-plainly'
import { answerWords } from './words'

const origin = 'https://cms.example.com'
const save = { method: 'PATCH', body: new FormData() }
const post = '/api/posts/1?depth=0'
const json = (body: object, status = 200) => Response.json(body, { status })
const page = (status: number) =>
  new Response('<h1>Bad gateway</h1>', { status, headers: { 'content-type': 'text/html' } })
const refusal = json({ errors: [{ message: 'You are not allowed to do this.' }] }, 403)

describe('an action', () => {
  it.each([
    ['is lost on the way', () => Promise.reject(new TypeError('Failed to fetch')), 503, 'lost'],
    ['is answered by a gateway', () => Promise.resolve(page(502)), 502, 'fault'],
    ['meets a fault of ours', () => Promise.resolve(json({ errors: [] }, 500)), 500, 'fault'],
    ['is too large for a gateway', () => Promise.resolve(page(413)), 413, 'tooLarge'],
    ['comes too often for a gateway', () => Promise.resolve(page(429)), 429, 'tooOften'],
  ] as const)('that %s is answered in plain words', async (_, answer, status, words) => {
    const { ask } = admin(answer)
    const response = await ask(post, save)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      errors: [{ message: answerWords[words] }],
      error: { message: answerWords[words] },
    })
    expect(response.headers.has(noAnswerHeader)).toBe(status >= 500)
  })

  it('keeps the answer of the CMS, whether it worked or was refused', async () => {
    for (const answer of [json({ doc: {} }), json({ errors: [{ message: 'Too short' }] }, 400)]) {
      expect(await admin(() => Promise.resolve(answer)).ask(post, save)).toBe(answer)
    }
  })

  it('that somebody else’s save stands in the way of is told to its form', async () => {
    const conflict = json({ errors: [{ message: 'Somebody else has saved this' }] }, 409)
    const { ask, told } = admin(() => Promise.resolve(conflict))
    expect(await ask(post, save)).toBe(conflict)
    expect(told).toEqual([{ path: '/api/posts/1', status: 409 }])
  })

  it('of somebody whose session has ended says so, and not that it is forbidden', async () => {
    const { ask, timesSaid } = admin(() => Promise.resolve(refusal.clone()), { user: null })
    expect(await (await ask(post, save)).json()).toMatchObject({
      errors: [{ message: answerWords.signedOut }],
      error: { reason: 'not-signed-in' },
    })
    expect(timesSaid()).toBe(1)
  })

  it('of somebody who may not do it stays forbidden', async () => {
    const answer = refusal.clone()
    const { ask, timesSaid } = admin(() => Promise.resolve(answer), { user: { id: '1' } })
    expect(await ask(post, save)).toBe(answer)
    expect(timesSaid()).toBe(0)
  })

  it('names the form in which it was typed', async () => {
    const { ask, sent } = admin(() => Promise.resolve(json({})))
    await ask(post, save)
    await ask('/api/pages/1', save)
    expect(sent.map(({ headers }) => new Headers(headers).get(formHeader))).toEqual(['form', null])
  })

  it('that makes a document is the same one until it is known that it was made', async () => {
    const answers = [Promise.reject(new TypeError('Failed to fetch')), Promise.resolve(page(502))]
    const lost = admin(() => answers.shift() ?? Promise.resolve(json({ doc: {} }, 201)))
    for (const begun of [0, 0, 1]) {
      await lost.ask('/api/posts?depth=0', { ...save, method: 'POST' })
      expect(lost.timesBegunAnew()).toBe(begun)
    }
    await lost.ask('/api/posts/1/duplicate', { method: 'POST' })
    expect(lost.timesBegunAnew()).toBe(2)
    await lost.ask('/api/globals/settings', { ...save, method: 'POST' })
    expect(lost.timesBegunAnew()).toBe(2)
  })

  it('that somebody takes back is no lost one', async () => {
    const taken = AbortSignal.abort()
    const { ask } = admin(() => Promise.reject(taken.reason as Error))
    await expect(ask(post, { ...save, signal: taken })).rejects.toBe(taken.reason)
  })
})

describe('a session that is to be prolonged', () => {
  const prolong = '/api/users/refresh-token'
  it('is not ended by a lost connection, nor by a gateway', async () => {
    const lost = admin(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(lost.ask(prolong, { method: 'POST' })).rejects.toThrow(answerWords.lost)
    const broken = admin(() => Promise.resolve(page(502)))
    await expect(broken.ask(prolong, { method: 'POST' })).rejects.toThrow(answerWords.fault)
  })

  it('takes nobody away from what is not saved', async () => {
    const over = { user: null, isUnsaved: true }
    const { ask, timesSaid } = admin(() => Promise.resolve(refusal.clone()), over)
    await expect(ask(prolong, { method: 'POST' })).rejects.toThrow(answerWords.signedOut)
    expect(timesSaid()).toBe(1)
  })
})

it('whoever signs out leaves nothing that was typed behind, and only then', async () => {
  const { ask, timesForgotten } = admin(() => Promise.resolve(json({})))
  for (const path of ['login', 'me', 'refresh-token']) {
    await ask(`/api/users/${path}`, { method: 'POST' })
  }
  expect(timesForgotten()).toBe(0)
  await ask('/api/users/logout', { method: 'POST' })
  expect(timesForgotten()).toBe(1)
})

it('a wrong password is no ended session', async () => {
  const answer = json({ errors: [{ message: 'Wrong' }] }, 401)
  const { ask, timesSaid } = admin(() => Promise.resolve(answer), { user: null })
  expect(await ask('/api/users/login', { method: 'POST' })).toBe(answer)
  expect(timesSaid()).toBe(0)
})

describe('what the admin’s own pages ask', () => {
  it('is left as it is, and tells that the session has ended', async () => {
    const broken = page(500)
    const { ask, timesSaid } = admin(() => Promise.resolve(broken), { user: null })
    const call = { method: 'POST', headers: { 'next-action': 'id' } }
    expect(await ask('/admin/collections/posts/1', call)).toBe(broken)
    expect(timesSaid()).toBe(1)
  })
})

function admin(
  answer: () => Promise<Response>,
  { user, isUnsaved = false }: { user?: object | null; isUnsaved?: boolean } = {},
) {
  let said = 0
  let forgotten = 0
  let begunAnew = 0
  const sent: RequestInit[] = []
  const told: { path: string; status: number }[] = []
  const ask = answerPlainly({
    fetch: (input, init) => {
      if (input === `${origin}/api/users/me`) return Promise.resolve(json({ user }))
      sent.push(init ?? {})
      return answer()
    },
    origin,
    sayThatSignedOut: () => void (said += 1),
    isAnythingUnsaved: () => isUnsaved,
    forgetTyping: () => void (forgotten += 1),
    tellOfConflict: (path, { status }) => void told.push({ path, status }),
    beginAnew: () => void (begunAnew += 1),
    formOf: (path) => (path === '/api/posts/1' ? 'form' : undefined),
  })
  return {
    ask,
    sent,
    told,
    timesSaid: () => said,
    timesForgotten: () => forgotten,
    timesBegunAnew: () => begunAnew,
  }
}
