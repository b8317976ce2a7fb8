import { beforeEach, describe, expect, it, jest } from '@jest/globals'
import { RefreshQueue } from './refresh-queue'

let begun: string[] = []
let refreshed: string[] = []
/** What holds up each refresh, by its address. */
let gates = new Map<string, PromiseWithResolvers>()
/** How often each still fails. */
let failing = new Map<string, number>()

interface PromiseWithResolvers {
  promise: Promise<void>
  open: () => void
}

beforeEach(() => {
  begun = []
  refreshed = []
  gates = new Map()
  failing = new Map()
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
})

describe('the queue of addresses to be refreshed', () => {
  it('is done when each has been refreshed once', async () => {
    const queue = queueOf(2)
    await queue.add({ urgent: ['/a', '/a'], others: ['/b', '/a', '/c'] })
    expect(refreshed.toSorted()).toEqual(['/a', '/b', '/c'])
    expect(queue.length).toBe(0)
  })

  it('takes first what somebody waits to see, also before what waits already', async () => {
    const queue = queueOf(1)
    const gate = closeGate('/first')
    const all = [
      queue.add({ urgent: [], others: ['/first', '/list'] }),
      queue.add({ urgent: ['/new'], others: [] }),
    ]
    gate.open()
    await Promise.all(all)
    expect(refreshed).toEqual(['/first', '/new', '/list'])
  })

  it('refreshes once more what was under way when it changed again', async () => {
    const queue = queueOf(2)
    const gate = closeGate('/a')
    const first = queue.add({ urgent: ['/a'], others: [] })
    const second = queue.add({ urgent: ['/a'], others: [] })
    expect(begun).toEqual(['/a'])
    gate.open()
    await Promise.all([first, second])
    expect(refreshed).toEqual(['/a', '/a'])
  })

  it('refreshes once what is waiting, for everybody who asked', async () => {
    const queue = queueOf(1)
    const gate = closeGate('/first')
    const all = ['/first', '/a', '/a', '/a'].map((address) =>
      queue.add({ urgent: [], others: [address] }),
    )
    expect(queue.length).toBe(2)
    gate.open()
    await Promise.all(all)
    expect(refreshed).toEqual(['/first', '/a'])
  })

  it('tries again what failed, says of what, and lets the others pass', async () => {
    failing.set('/a', 2)
    const queue = queueOf(1)
    const failed = queue.add({ urgent: ['/a'], others: [] })
    await queue.add({ urgent: ['/b'], others: [] })
    expect(queue.length).toBe(1)
    expect(console.warn).toHaveBeenCalledTimes(1)
    await failed
    expect(refreshed).toEqual(['/b', '/a'])
    expect(queue).toMatchObject({ length: 0, lastFault: null })
  })

  it('says what the last fault was, with its cause', async () => {
    const cause = new Error('connect ECONNREFUSED')
    const queue = new RefreshQueue({
      atOnce: 1,
      refresh: () => Promise.reject(new Error('fetch failed', { cause })),
    })
    void queue.add({ urgent: ['/a'], others: [] })
    await new Promise(setImmediate)
    expect(queue).toMatchObject({ length: 1, lastFault: 'fetch failed: connect ECONNREFUSED' })
  })
})

function queueOf(atOnce: number): RefreshQueue {
  return new RefreshQueue({
    atOnce,
    refresh: async (address) => {
      begun.push(address)
      await gates.get(address)?.promise
      const left = failing.get(address) ?? 0
      failing.set(address, left - 1)
      if (left > 0) throw new Error('Not just now')
      refreshed.push(address)
    },
  })
}

function closeGate(address: string): PromiseWithResolvers {
  let open: () => void = () => undefined
  const promise = new Promise<void>((resolve) => {
    open = resolve
  })
  gates.set(address, { promise, open })
  return { promise, open }
}
