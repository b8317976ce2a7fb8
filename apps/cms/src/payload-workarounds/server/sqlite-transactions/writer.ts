import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { APIError } from 'payload'

import { backOff } from '@cms/database/back-off'
import { WriteTurns } from './write-turns'

/** Seconds are kept short: who waits for a turn is a visitor or an editor. */
const patienceMilliseconds = 10_000

export class DatabaseBusyError extends APIError {
  constructor() {
    super('The database is busy just now. Please try again.', 503, null, true)
    this.name = 'DatabaseBusyError'
  }
}

export type Connection = ReturnType<typeof openConnection>

/**
 * The one connection that writes, beside the one that reads: what is being written does not show until
 * it is complete, and who reads waits for nobody.
 */
export class Writer {
  readonly #turns = new WriteTurns()
  readonly #open: () => Connection
  #connection: Connection | undefined

  constructor(options: { url: string; schema: () => Record<string, unknown> }) {
    this.#open = () => openConnection(options.url, options.schema())
  }

  /** @throws DatabaseBusyError when another process keeps on writing. */
  async begin(): Promise<{ connection: Connection; endTurn: () => void }> {
    const endTurn = await this.#turns.take()
    try {
      return { connection: await this.#beginImmediately(), endTurn }
    } catch (error) {
      endTurn()
      throw error
    }
  }

  /**
   * To be opened anew. Also after a statement that failed: the driver leaves it open until it is collected,
   * and SQLite commits nothing on its connection until then.
   */
  close(): void {
    this.#connection?.$client.close()
    this.#connection = undefined
  }

  /**
   * SQLite's own waiting (`busy_timeout`) would hold up the whole process, its readers included, because
   * the driver runs where JavaScript runs. So a lock that another process holds is asked for again and again.
   */
  async #beginImmediately(): Promise<Connection> {
    const startedAt = Date.now()
    for (let attempt = 1; ; attempt++) {
      const connection = (this.#connection ??= this.#open())
      try {
        await connection.$client.execute('BEGIN IMMEDIATE')
        return connection
      } catch (error) {
        this.close()
        if (!isBusy(error)) throw error
        if (Date.now() - startedAt > patienceMilliseconds) throw new DatabaseBusyError()
        await backOff(Math.min(attempt, longestBackOff))
      }
    }
  }
}

/** Up to 64 milliseconds. */
const longestBackOff = 6

function openConnection(url: string, schema: Record<string, unknown>) {
  return drizzle({ connection: { url }, schema })
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
