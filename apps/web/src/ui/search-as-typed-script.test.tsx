import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { brotliCompressSync } from 'node:zlib'
import {
  searchAsTypedScript,
  searchFormId,
  searchResultsId,
  searchSaidId,
} from './search-as-typed-script'

interface Asked {
  address: string
  signal: AbortSignal
  answer: (page: string, status?: number) => Promise<void>
  fail: () => Promise<void>
}

let asked: Asked[]

beforeEach(() => {
  jest.useFakeTimers()
  asked = []
  globalThis.fetch = ((address: string, { signal }: { signal: AbortSignal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')))
      asked.push({
        address,
        signal,
        answer: async (page, status = 200) => {
          resolve({ ok: status === 200, text: () => Promise.resolve(page) } as Response)
          await settled()
        },
        fail: async () => {
          reject(new TypeError('Failed to fetch'))
          await settled()
        },
      })
    })) as typeof fetch
  history.replaceState(null, '', '/search?q=lead')
  document.body.innerHTML = `
    <form id="${searchFormId}" action="/search"><input name="q" value="lead"><button>Search</button></form>
    <p id="${searchSaidId}"></p><div id="${searchResultsId}"><h2>2 results for “lead”</h2></div>`
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the browser does with it
  new Function(searchAsTypedScript)()
})
afterEach(() => {
  jest.useRealTimers()
})

describe('while somebody types', () => {
  it('asks once, a quarter of a second after the last letter, for a question that may not be finished', () => {
    type('leads')
    jest.advanceTimersByTime(200)
    type('leads & co')
    jest.advanceTimersByTime(249)
    expect(asked).toEqual([])
    jest.advanceTimersByTime(1)
    expect(asked.map(({ address }) => address)).toEqual(['/search?q=leads%20%26%20co&typing=yes'])
  })

  it('shows what was found, says how much, and keeps the address of it', async () => {
    await search('coach', page('1 result for “coach”'))
    expect(results()).toBe('1 result for “coach”')
    expect(said()).toBe('1 result for “coach”')
    expect(document.title).toBe('Search: coach')
    expect(location.pathname + location.search).toBe('/search?q=coach')
    expect(field().value).toBe('coach')
  })

  it('gives a question up that the next one overtakes, whichever is answered first', async () => {
    type('coach')
    jest.advanceTimersByTime(250)
    type('coaching')
    jest.advanceTimersByTime(250)
    expect(asked[0]?.signal.aborted).toBe(true)
    await asked[1]?.answer(page('3 results for “coaching”'))
    await asked[0]?.answer(page('9 results for “coach”'))
    expect(results()).toBe('3 results for “coaching”')
    expect(said()).toBe('3 results for “coaching”')
  })

  it('does not ask for what is shown already, nor for a single letter', () => {
    for (const words of [' lead ', 'l']) {
      type(words)
      jest.advanceTimersByTime(1_000)
    }
    expect(asked).toEqual([])
  })

  it('waits for a sign that is still being composed', () => {
    type('ling', { isComposing: true })
    jest.advanceTimersByTime(1_000)
    expect(asked).toEqual([])
    field().dispatchEvent(new Event('compositionend'))
    jest.advanceTimersByTime(250)
    expect(asked).toHaveLength(1)
  })
})

describe('when the line fails', () => {
  it.each([
    ['no answer', (one: Asked) => one.fail()],
    ['a fault', (one: Asked) => one.answer('', 503)],
    ['a page of something else', (one: Asked) => one.answer('<p>Sign in to the wireless</p>')],
  ])('by %s, nothing is lost and the form still works', async (_, go) => {
    type('coach')
    jest.advanceTimersByTime(250)
    await go(asked[0]!)
    expect(field().value).toBe('coach')
    expect(results()).toBe('2 results for “lead”')
    expect(location.search).toBe('?q=lead')
    expect(said()).toMatch(/press “Search” to try again/)
    type('coaches')
    jest.advanceTimersByTime(250)
    expect(asked).toHaveLength(2)
  })
})

it('Escape empties the field, and what was found goes', async () => {
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }))
  expect(field().value).toBe('')
  jest.advanceTimersByTime(250)
  expect(asked.map(({ address }) => address)).toEqual(['/search?typing=yes'])
  await asked[0]?.answer(page(''))
  expect(location.pathname + location.search).toBe('/search')
})

it('the form itself is sent as ever, and asks nothing besides', () => {
  type('coach')
  const sent = new Event('submit', { cancelable: true })
  document.getElementById(searchFormId)?.dispatchEvent(sent)
  expect(sent.defaultPrevented).toBe(false)
  jest.advanceTimersByTime(1_000)
  expect(asked).toEqual([])
})

it('is small', () => {
  expect(brotliCompressSync(searchAsTypedScript).length).toBeLessThan(1_500)
})

async function search(words: string, answer: string): Promise<void> {
  type(words)
  jest.advanceTimersByTime(250)
  await asked.at(-1)?.answer(answer)
}

function type(words: string, { isComposing = false } = {}): void {
  field().value = words
  field().dispatchEvent(new InputEvent('input', { isComposing }))
}

function page(heading: string): string {
  return `<title>Search: coach</title><div id="${searchResultsId}"><h2>${heading}</h2></div>`
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

const field = () => document.querySelector<HTMLInputElement>('input')!
const results = () => document.getElementById(searchResultsId)?.textContent.trim()
const said = () => document.getElementById(searchSaidId)?.textContent
