import type { Store } from './store/store'

/**
 * The stand-in's own time, which tests can put forward. Only what Stripe dates follows it: webhook
 * retries and signatures keep to real time, because the receiver checks them against its own.
 */
export interface Clock {
  nowSeconds(): number
  advance(seconds: number): void
}

export function createClock(store: Store): Clock {
  const aheadSeconds = () => store.get('settings', 'clock')?.aheadSeconds ?? 0
  return {
    nowSeconds: () => Math.floor(Date.now() / 1000) + aheadSeconds(),
    advance(seconds) {
      store.put('settings', { id: 'clock', aheadSeconds: aheadSeconds() + seconds })
    },
  }
}
