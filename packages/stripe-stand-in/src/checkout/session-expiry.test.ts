import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createClock } from '../clock'
import { createDispatcher } from '../events/dispatcher'
import { createEvents } from '../events/events'
import { nobody } from '../stand-in'
import { openStore } from '../store/store'
import { createSessionExpiry } from './session-expiry'

const hourMilliseconds = 3_600_000

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

function setUp() {
  const store = openStore(mkdtempSync(join(tmpdir(), 'stand-in-expiry-')))
  const clock = createClock(store)
  const target = { webhookUrl: 'http://127.0.0.1:1/', webhookSecret: 'whsec_x' }
  const dispatcher = createDispatcher(store, { ...target, firstRetryMilliseconds: 500 })
  const events = createEvents({ store, clock, dispatcher }, () => nobody)
  events.fates.add({ kind: 'lose', count: 100 })
  const addSession = (id: string, hours: number) => {
    const expires_at = clock.nowSeconds() + hours * 3600
    store.put('sessions', { id, session: { id, status: 'open', expires_at } } as never)
    return expires_at
  }
  const statuses = () => store.all('sessions').map(({ session }) => session.status)
  return { store, clock, events, addSession, statuses }
}

describe('sessions', () => {
  it('expire in their own time while nobody asks, each once', () => {
    const { addSession, statuses, ...deps } = setUp()
    const expiry = createSessionExpiry(deps)
    expiry.watch(addSession('cs_long', 24))
    expiry.watch(addSession('cs_short', 3))
    jest.advanceTimersByTime(3 * hourMilliseconds - 1000)
    expect(statuses()).toEqual(['open', 'open'])
    jest.advanceTimersByTime(1000)
    expect(statuses()).toEqual(['open', 'expired'])
    jest.advanceTimersByTime(48 * hourMilliseconds)
    expect(statuses()).toEqual(['expired', 'expired'])
    expect(deps.store.all('events').map(({ type }) => type)).toEqual([
      'checkout.session.expired',
      'checkout.session.expired',
    ])
    expiry.close()
  })

  it('expire sooner when the clock is put forward', () => {
    const { addSession, statuses, ...deps } = setUp()
    const expiry = createSessionExpiry(deps)
    expiry.watch(addSession('cs_1', 1))
    deps.clock.advance(3590)
    expiry.keepUpWithClock()
    expect(statuses()).toEqual(['open'])
    jest.advanceTimersByTime(10_000)
    expect(statuses()).toEqual(['expired'])
    expiry.close()
  })

  it('whose time came while the stand-in was off expire when it starts', () => {
    const { addSession, statuses, ...deps } = setUp()
    addSession('cs_old', 1)
    jest.setSystemTime(Date.now() + 2 * hourMilliseconds)
    createSessionExpiry(deps).close()
    expect(statuses()).toEqual(['expired'])
  })
})
