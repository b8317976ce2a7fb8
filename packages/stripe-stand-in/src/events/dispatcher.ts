import type { Store } from '../store/store'
import { type Delivery, recordAttempt } from './delivery'
import { type WebhookTarget, postEvent } from './post-event'

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

/** So many requests are under way at once; the others wait for their turn. */
const maxInFlight = 20
/** Longer waits than this overflow a timer. */
const maxTimerMilliseconds = 60_000

export function createDispatcher(
  store: Store,
  { firstRetryMilliseconds, ...target }: WebhookTarget & { firstRetryMilliseconds: number },
): Dispatcher {
  letGoWhatWasHeld(store)
  const unfinished = new Set(unfinishedIds(store))
  const inFlight = new Map<string, Promise<void>>()
  let gathered: string[] = []
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  function send(id: string): Promise<void> {
    const underWay = inFlight.get(id)
    if (underWay) return underWay
    const sending = attempt(id).finally(() => {
      inFlight.delete(id)
      scheduleSoon()
    })
    inFlight.set(id, sending)
    return sending
  }

  async function attempt(id: string) {
    const delivery = store.get('deliveries', id)
    const event = delivery && store.get('events', delivery.eventId)
    if (!delivery || !event || isClosed) return void unfinished.delete(id)
    const outcome = await postEvent(event, target)
    // A reset or a shutdown may have come in the meantime.
    if (isClosed || !store.get('deliveries', id)) return
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
    const due = waiting.filter(({ nextAttemptAt }) => nextAttemptAt <= now)
    for (const { id } of due.slice(0, Math.max(0, maxInFlight - inFlight.size))) void send(id)
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
