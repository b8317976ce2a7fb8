import { keyLifeSeconds } from '../api/idempotency'
import type { Clock } from '../clock'
import type { Store } from './store'

/** Stripe lists the events of the last 30 days. */
const eventLifeSeconds = 30 * 24 * 60 * 60

/** Keeps a stand-in that runs for months from growing without end. */
export function forgetOldRecords(store: Store, clock: Clock) {
  const now = clock.nowSeconds()
  store.transaction(() => {
    for (const { id, savedAt } of store.all('savedAnswers')) {
      if (now - savedAt > keyLifeSeconds) store.remove('savedAnswers', id)
    }
    for (const { id, created } of store.all('events')) {
      if (now - created > eventLifeSeconds) store.remove('events', id)
    }
    for (const { id, eventId } of store.all('deliveries')) {
      if (!store.get('events', eventId)) store.remove('deliveries', id)
    }
  })
}
