import type { Store } from '../store/store'
import { type Delivery, type DeliveryAttempt, recordAttempt } from './delivery'
import { signPayload } from './signature'

export interface Dispatcher {
  /** A delivery was added: it goes out once the transaction that added it has ended. */
  watch(deliveryId: string): void
  /** Collects a reordered group, and sends it backwards, one at a time, when it is whole. */
  gather(deliveryId: string, options: { isLast: boolean }): void
  /** Sends everything that is pending now, retries included, and waits for the answers. */
  flush(): Promise<void>
  /** Lets go what is held, in the order in which it happened. */
  release(): Promise<void>
  close(): void
}

export interface WebhookTarget {
  webhookUrl: string
  webhookSecret: string
  firstRetryMilliseconds: number
}

const timeoutMilliseconds = 10_000
/** Longer waits than this overflow a timer. */
const maxTimerMilliseconds = 60_000

export function createDispatcher(store: Store, target: WebhookTarget): Dispatcher {
  letGoWhatWasHeld(store)
  const unfinished = new Set(unfinishedIds(store))
  const inFlight = new Map<string, Promise<void>>()
  let gathered: string[] = []
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  function send(id: string): Promise<void> {
    const sending = inFlight.get(id) ?? attempt(id).finally(() => inFlight.delete(id))
    inFlight.set(id, sending)
    return sending
  }

  async function attempt(id: string) {
    const delivery = store.get('deliveries', id)
    const event = delivery && store.get('events', delivery.eventId)
    if (!delivery || !event || isClosed) return
    const outcome = await postEvent(JSON.stringify(event, null, 2), target)
    // A reset or a shutdown may have come in the meantime.
    if (isClosed || !store.get('deliveries', id)) return
    const { firstRetryMilliseconds } = target
    keep(recordAttempt(delivery, outcome, { now: Date.now(), firstRetryMilliseconds }))
  }

  function keep(delivery: Delivery) {
    store.transaction(() => {
      store.put('deliveries', delivery)
      const event = store.get('events', delivery.eventId)
      if (event && delivery.state === 'delivered') {
        store.put('events', { ...event, pending_webhooks: 0 })
      }
    })
    if (isFinished(delivery)) unfinished.delete(delivery.id)
    scheduleSoon()
  }

  function pending(): Delivery[] {
    const deliveries = [...unfinished].flatMap((id) => store.get('deliveries', id) ?? [])
    return deliveries.filter(({ state }) => state === 'pending')
  }

  function sendDue() {
    clearTimeout(timer)
    if (isClosed) return
    const waiting = pending().filter(({ id }) => !inFlight.has(id))
    const now = Date.now()
    for (const { id } of waiting.filter(({ nextAttemptAt }) => nextAttemptAt <= now)) void send(id)
    const later = waiting.map(({ nextAttemptAt }) => nextAttemptAt).filter((at) => at > now)
    if (later.length === 0) return
    const waitMilliseconds = Math.min(...later) - now
    timer = setTimeout(sendDue, Math.min(waitMilliseconds, maxTimerMilliseconds))
    timer.unref()
  }

  let isScheduled = false
  function scheduleSoon() {
    if (isScheduled) return
    isScheduled = true
    queueMicrotask(() => {
      isScheduled = false
      sendDue()
    })
  }

  async function sendInOrder(ids: string[]) {
    for (const id of ids) {
      const delivery = store.get('deliveries', id)
      if (delivery?.state !== 'held') continue
      store.put('deliveries', { ...delivery, state: 'pending', nextAttemptAt: Date.now() })
      await send(id)
    }
  }

  scheduleSoon()
  return {
    watch(id) {
      const delivery = store.get('deliveries', id)
      if (!delivery || isFinished(delivery)) return
      unfinished.add(id)
      scheduleSoon()
    },
    gather(id, { isLast }) {
      gathered.unshift(id)
      if (!isLast) return
      const group = gathered
      gathered = []
      queueMicrotask(() => void sendInOrder(group))
    },
    async flush() {
      await Promise.all(pending().map(({ id }) => send(id)))
    },
    release: () => sendInOrder([...unfinished]),
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}

/** What a test held in an earlier process: nobody is left to let it go. */
function letGoWhatWasHeld(store: Store) {
  for (const delivery of store.all('deliveries')) {
    if (delivery.state === 'held') store.put('deliveries', { ...delivery, state: 'pending' })
  }
}

function unfinishedIds(store: Store): string[] {
  const open = store.all('deliveries').filter((delivery) => !isFinished(delivery))
  return open.map(({ id }) => id)
}

function isFinished({ state }: Delivery): boolean {
  return state === 'delivered' || state === 'lost' || state === 'given-up'
}

async function postEvent(payload: string, target: WebhookTarget): Promise<DeliveryAttempt> {
  const at = new Date().toISOString()
  try {
    const response = await fetch(target.webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'stripe-signature': signPayload(
          payload,
          target.webhookSecret,
          Math.floor(Date.now() / 1000),
        ),
      },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    })
    await response.arrayBuffer()
    return { at, status: response.status }
  } catch (error) {
    return { at, error: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
