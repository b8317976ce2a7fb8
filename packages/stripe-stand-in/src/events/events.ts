import { stripeVersion } from '../api/stripe-version'
import type { Clock } from '../clock'
import { newId } from '../ids'
import type { Store } from '../store/store'
import type { EventType, StoredEvent } from '../store/tables'
import type { Delivery } from './delivery'
import type { Dispatcher } from './dispatcher'
import { type Fates, createFates } from './fates'

export interface Events {
  /** Call it in the transaction that makes the event true. */
  record(happened: Happened): void
  fates: Fates
  /** Sends an event again, as the button in Stripe's dashboard does. */
  resend(eventId: string): void
}

interface Happened {
  type: EventType
  object: object
  previous?: object
}

/** Who caused what is happening now: a request of the API, or nobody. */
export interface Cause {
  id: string | null
  idempotency_key: string | null
}

export function createEvents(
  { store, clock, dispatcher }: { store: Store; clock: Clock; dispatcher: Dispatcher },
  cause: () => Cause,
): Events {
  const fates = createFates()

  function addDelivery(eventId: string, state: Delivery['state'], delayMilliseconds = 0): string {
    const nextAttemptAt = Date.now() + delayMilliseconds
    const delivery = { id: newId('wd'), eventId, state, nextAttemptAt, attempts: [] }
    store.put('deliveries', delivery)
    dispatcher.watch(delivery.id)
    return delivery.id
  }

  return {
    fates,
    record(happened) {
      const event = toEvent(happened, { created: clock.nowSeconds(), request: cause() })
      store.put('events', event)
      const met = fates.take(event.type)
      switch (met?.fate.kind) {
        case undefined:
          addDelivery(event.id, 'pending')
          break
        case 'lose':
          addDelivery(event.id, 'lost')
          break
        case 'double':
          addDelivery(event.id, 'pending')
          addDelivery(event.id, 'pending')
          break
        case 'delay': {
          const { milliseconds } = met?.fate ?? {}
          addDelivery(event.id, milliseconds === undefined ? 'held' : 'pending', milliseconds)
          break
        }
        case 'reorder':
          dispatcher.gather(addDelivery(event.id, 'held'), { isLast: met?.isLast ?? true })
          break
      }
    },
    resend: (eventId) => void addDelivery(eventId, 'pending'),
  }
}

function toEvent(
  { type, object, previous }: Happened,
  { created, request }: { created: number; request: Cause },
): StoredEvent {
  return {
    id: newId('evt'),
    object: 'event',
    api_version: stripeVersion.apiVersion,
    created,
    data: {
      object: structuredClone(object),
      ...(previous && { previous_attributes: previous }),
    },
    livemode: false,
    pending_webhooks: 1,
    request,
    type,
  }
}
