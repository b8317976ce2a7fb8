import type { Clock } from '../clock'
import type { Events } from '../events/events'
import type { Store } from '../store/store'
import type { SessionRecord } from '../store/tables'
import { findPaymentIntent } from './find-payment'

export interface SessionExpiry {
  /** Expires every open session whose time has come. Called before anything looks at sessions. */
  expireDue(): void
  /** A new session has a time to keep in mind. */
  watch(expiresAt: number): void
  /** The clock was put forward: what is due now expires, what is next comes sooner. */
  keepUpWithClock(): void
  close(): void
}

/** Much longer waits overflow a timer. */
const maxTimerMilliseconds = 3_600_000

/** Sessions expire by themselves, also when nobody asks: the event must go out in time. */
export function createSessionExpiry(deps: {
  store: Store
  clock: Clock
  events: Events
}): SessionExpiry {
  const { store, clock } = deps
  let timer: NodeJS.Timeout | undefined
  /** At or before the first expiry: 0 has it looked up. */
  let nextExpiresAt = 0

  function expireDue() {
    const now = clock.nowSeconds()
    if (now < nextExpiresAt) return
    const open = openSessions(store)
    const due = open.filter(({ session }) => session.expires_at <= now)
    store.transaction(() => due.forEach((record) => expireSession(deps, record)))
    const later = open.map(({ session }) => session.expires_at).filter((at) => at > now)
    nextExpiresAt = later.reduce((least, at) => Math.min(least, at), Number.MAX_SAFE_INTEGER)
  }

  function setTimer() {
    clearTimeout(timer)
    const waitMilliseconds = (nextExpiresAt - clock.nowSeconds()) * 1000
    timer = setTimeout(keepUpWithClock, Math.min(waitMilliseconds, maxTimerMilliseconds))
    timer.unref()
  }

  function keepUpWithClock() {
    expireDue()
    setTimer()
  }

  keepUpWithClock()
  return {
    expireDue,
    keepUpWithClock,
    watch(expiresAt) {
      if (expiresAt >= nextExpiresAt) return
      nextExpiresAt = expiresAt
      setTimer()
    },
    close: () => clearTimeout(timer),
  }
}

/** Ends an open session unpaid; a payment that was tried and declined is cancelled with it. */
export function expireSession(
  { store, clock, events }: { store: Store; clock: Clock; events: Events },
  record: SessionRecord,
): SessionRecord {
  const session = { ...record.session, status: 'expired' as const, url: null }
  const expired = { ...record, session }
  store.put('sessions', expired)
  const intent = findPaymentIntent(store, session)
  if (intent) {
    const canceled = {
      ...intent,
      status: 'canceled' as const,
      canceled_at: clock.nowSeconds(),
      cancellation_reason: 'automatic' as const,
    }
    store.put('paymentIntents', canceled)
    events.record({ type: 'payment_intent.canceled', object: canceled })
  }
  events.record({ type: 'checkout.session.expired', object: session })
  return expired
}

function openSessions(store: Store): SessionRecord[] {
  return store.all('sessions').filter(({ session }) => session.status === 'open')
}
