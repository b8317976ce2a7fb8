import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { livePreviewScript, previewSaidId } from './live-preview-script'

const cms = 'https://cms.example'

interface Asked {
  body: { token: string; values: object }
  answer: (text: string, status?: number, type?: string) => Promise<void>
  fail: () => Promise<void>
}

let asked: Asked[]
let editor: { postMessage: ReturnType<typeof jest.fn> }
let hear: (event: MessageEvent) => void

beforeEach(() => {
  jest.useFakeTimers()
  asked = []
  globalThis.fetch = ((address: string, { body }: { body: string }) =>
    new Promise((resolve, reject) => {
      expect(address).toBe('/preview/typed')
      asked.push({
        body: JSON.parse(body) as Asked['body'],
        answer: async (text, status = 200, type = 'text/html') => {
          const headers = { get: () => type }
          const ok = status === 200
          resolve({ ok, status, headers, text: () => Promise.resolve(text) } as never)
          await settled()
        },
        fail: async () => {
          reject(new TypeError('Failed to fetch'))
          await settled()
        },
      })
    })) as typeof fetch
  history.replaceState(null, '', '/preview?token=abc.def')
  document.body.innerHTML = page('<h1>Saved</h1><p id="first">One</p><p>Two</p>')
  editor = { postMessage: jest.fn() }
  Object.defineProperty(window, 'opener', { value: editor, configurable: true })
  const script = { dataset: { cmsOrigin: cms, renders: '/preview/typed' } }
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true })
  jest.spyOn(window, 'addEventListener').mockImplementation(((_: string, listen: typeof hear) => {
    hear = listen
  }) as never)
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the browser does with it
  new Function(livePreviewScript)()
})
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

it('says to the editor alone that it is ready', () => {
  expect(editor.postMessage.mock.calls).toEqual([
    [{ type: 'payload-live-preview', ready: true }, cms],
  ])
})

describe('while somebody types', () => {
  it('asks once they pause, with the newest values and the token of the page', () => {
    for (const title of ['S', 'Sh', 'Sho']) {
      void type({ title })
      jest.advanceTimersByTime(50)
    }
    expect(asked).toEqual([])
    jest.advanceTimersByTime(10)
    expect(asked.map(({ body }) => body)).toEqual([{ token: 'abc.def', values: { title: 'Sho' } }])
  })

  it('asks every quarter of a second where nobody pauses', () => {
    for (let key = 0; key < 10; key += 1) {
      void type({ title: String(key) })
      jest.advanceTimersByTime(50)
    }
    expect(asked.length).toBe(1)
  })

  it('has one question at a time, and after it the newest', async () => {
    await type({ title: 'a' }, 'paused')
    await type({ title: 'ab' }, 'paused')
    await type({ title: 'abc' }, 'paused')
    expect(asked).toHaveLength(1)
    await asked[0]?.answer(page('<h1>a</h1>'))
    jest.advanceTimersByTime(60)
    expect(asked[1]?.body.values).toEqual({ title: 'abc' })
  })

  it('puts into the page what is new, and leaves the rest untouched', async () => {
    const first = document.getElementById('first')
    await type({ title: 'x' }, 'paused')
    await asked[0]?.answer(page('<h1>x</h1><p id="first">One</p><p>Between</p><p>Two</p>'))
    expect(document.querySelector('main')?.textContent).toBe('xOneBetweenTwo')
    expect(document.getElementById('first')).toBe(first)
  })

  it('hears nobody but the CMS', async () => {
    hear({ origin: 'https://else.example', data: message({ title: 'x' }) } as MessageEvent)
    await jest.advanceTimersByTimeAsync(1_000)
    expect(asked).toEqual([])
  })
})

describe('what cannot be shown', () => {
  it('is said in the words of the website, until something can be', async () => {
    await type({ title: 'x' }, 'paused')
    await asked[0]?.answer('This is too long.', 413, 'text/plain; charset=utf-8')
    expect(said()).toBe('This is too long.')
    expect(document.querySelector('h1')?.textContent).toBe('Saved')
    await type({ title: 'y' }, 'paused')
    await asked[1]?.answer(page('<h1>y</h1>'))
    expect(said()).toBe('')
  })

  it('is asked for again by itself when there was no connection', async () => {
    await type({ title: 'x' }, 'paused')
    await asked[0]?.fail()
    expect(said()).toMatch(/no connection/)
    await jest.advanceTimersByTimeAsync(3_000)
    expect(asked[1]?.body.values).toEqual({ title: 'x' })
    await asked[1]?.answer(page('<h1>x</h1>'))
    expect(said()).toBe('')
  })
})

it('asks again once the document was saved, though nothing was typed since', async () => {
  await type({ title: 'x' }, 'paused')
  await asked[0]?.answer(page('<h1>x</h1>'))
  hear({ origin: cms, data: { type: 'payload-document-event' } } as MessageEvent)
  await jest.advanceTimersByTimeAsync(60)
  expect(asked).toHaveLength(2)
})

async function type(values: object, then?: 'paused') {
  hear({ origin: cms, data: message(values) } as MessageEvent)
  if (then) await jest.advanceTimersByTimeAsync(60)
}

function message(data: object) {
  return { type: 'payload-live-preview', data }
}

function page(content: string): string {
  return `<main><p id="${previewSaidId}" role="status"></p>${content}</main>`
}

function said(): string | null | undefined {
  return document.getElementById(previewSaidId)?.textContent
}

async function settled() {
  await jest.advanceTimersByTimeAsync(0)
}
