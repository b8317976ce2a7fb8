import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createFaults } from './api/faults'
import { createIdempotencyKeys } from './api/idempotency'
import { createSessionExpiry } from './checkout/session-expiry'
import { createClock } from './clock'
import { createDispatcher } from './events/dispatcher'
import { type Cause, createEvents } from './events/events'
import { createHttpServer } from './http/server'
import { type StandIn, nobody } from './stand-in'
import { forgetOldRecords } from './store/forget-old-records'
import { type Store, openStore } from './store/store'

export interface StandInOptions {
  /** 0 takes any free port. */
  port: number
  dataDir: string
  webhookUrl: string
  /** `whsec_…`: what the receiver verifies the signatures with. */
  webhookSecret: string
  /** Where browsers reach the hosted page; `http://localhost:<port>` when absent. */
  publicUrl?: string
  /** The wait before the first retry of a webhook; it doubles from there, up to a minute. */
  firstRetryMilliseconds?: number
}

export interface RunningStandIn {
  port: number
  publicUrl: string
  close(): Promise<void>
}

/** Rejects when the port is taken. */
export async function startStandIn(options: StandInOptions): Promise<RunningStandIn> {
  // The port comes first: it also keeps a second process away from the same data.
  const server = createHttpServer(() => standIn)
  server.listen(options.port, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const publicUrl = (options.publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, '')
  const standIn = await assembleOrClose(server, { ...options, publicUrl })

  return {
    port,
    publicUrl,
    async close() {
      standIn.dispatcher.close()
      standIn.expiry.close()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
      standIn.store.close()
    },
  }
}

/** A stand-in that cannot keep its state must not hold the port either. */
async function assembleOrClose(server: Server, options: AssembleOptions): Promise<StandIn> {
  try {
    return assemble(openStore(options.dataDir), options)
  } catch (error) {
    server.close()
    await once(server, 'close')
    throw error
  }
}

type AssembleOptions = StandInOptions & { publicUrl: string }

function assemble(store: Store, options: AssembleOptions): StandIn {
  const { firstRetryMilliseconds = 500, publicUrl } = options
  const clock = createClock(store)
  forgetOldRecords(store, clock)
  const dispatcher = createDispatcher(store, { ...options, firstRetryMilliseconds })
  let cause: Cause = nobody
  const events = createEvents({ store, clock, dispatcher }, () => cause)
  const expiry = createSessionExpiry({ store, clock, events })

  function act<T>(by: Cause, work: () => T): T {
    const outer = cause
    cause = by
    try {
      return store.transaction(work)
    } finally {
      cause = outer
    }
  }

  const faults = createFaults()
  const idempotencyKeys = createIdempotencyKeys(store, clock)
  return { store, clock, events, dispatcher, expiry, faults, idempotencyKeys, act, publicUrl }
}
