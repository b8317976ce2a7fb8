import type { Faults } from './api/faults'
import type { IdempotencyKeys } from './api/idempotency'
import type { SessionExpiry } from './checkout/session-expiry'
import type { Clock } from './clock'
import type { Dispatcher } from './events/dispatcher'
import type { Cause, Events } from './events/events'
import type { Store } from './store/store'

/** Everything that a request may need, made once in start.ts. */
export interface StandIn {
  store: Store
  clock: Clock
  events: Events
  dispatcher: Dispatcher
  expiry: SessionExpiry
  faults: Faults
  idempotencyKeys: IdempotencyKeys
  /** Does the work as one change, with its events ascribed to the cause. */
  act<T>(cause: Cause, work: () => T): T
  /** Where a browser reaches the hosted page, without a slash at the end. */
  publicUrl: string
}

export const nobody: Cause = { id: null, idempotency_key: null }
