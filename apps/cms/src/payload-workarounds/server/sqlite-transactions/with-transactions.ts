import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

import { currentTransaction, enterTransaction } from './current-transaction'
import { takeTurnKey } from './take-turn-to-write'
import { PartOfTransaction, Transaction } from './transaction'
import { Writer } from './writer'

type AdapterObject = ReturnType<typeof sqliteAdapter>
type Adapter = ReturnType<AdapterObject['init']>
type Options = Omit<Parameters<typeof sqliteAdapter>[0], 'transactionOptions'>

/**
 * Payload's SQLite, with transactions that wait for each other. Its own (`transactionOptions`) fail with
 * SQLITE_BUSY as soon as two write at once; without them a save that fails in its middle leaves half of
 * itself for everyone to read.
 *
 * - All is written through one connection, by one after the other; a write that belongs to no
 *   transaction is one by itself.
 * - A transaction takes its turn at its first write.
 * - What a hook reads or writes without its `req`, while its transaction is writing, belongs to that
 *   transaction: to wait for its end would be to wait for oneself.
 */
export function sqliteWithTransactions(options: Options): AdapterObject {
  const { init, ...adapter } = sqliteAdapter(options)
  return {
    ...adapter,
    init: (args) => {
      const plain = init(args)
      const schema = () => plain.schema
      return giveTransactions(plain, new Writer({ url: options.client.url, schema }))
    },
  }
}

/** Every function of the adapter that goes to the database, by what it does there. */
const functions = {
  read: [
    ...['count', 'countVersions', 'countGlobalVersions', 'find', 'findDistinct', 'findOne'],
    ...['findVersions', 'findGlobal', 'findGlobalVersions', 'queryDrafts'],
  ],
  write: [
    ...['create', 'createVersion', 'createGlobal', 'createGlobalVersion', 'upsert'],
    ...['updateOne', 'updateMany', 'updateVersion', 'updateGlobal', 'updateGlobalVersion'],
    ...['updateJobs', 'deleteOne', 'deleteMany', 'deleteVersions'],
  ],
  migrate: ['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'],
}

type Call = (args: Args) => Promise<unknown>
type Args = { req?: Partial<PayloadRequest> }
type Id = number | string | null | undefined

function giveTransactions(adapter: Adapter, writer: Writer): Adapter {
  const transactions = new Map<string, Transaction | PartOfTransaction>()
  // Migrations switch foreign keys off while they make tables anew, which has no effect in a transaction.
  let isMigrating = false

  for (const [way, by] of Object.entries({ read, write, migrate })) {
    for (const name of functions[way as keyof typeof functions]) goThrough(by, name)
  }
  const destroy = adapter.destroy?.bind(adapter)
  return Object.assign(adapter, {
    beginTransaction,
    commitTransaction: async (id: Id | Promise<Id>) => take(await id)?.commit(),
    rollbackTransaction: async (id: Id | Promise<Id>) => take(await id)?.rollback(),
    [takeTurnKey]: async (req: Args['req']) => (await namedBy({ req }))?.open(),
    destroy: async () => {
      writer.close()
      await destroy?.()
    },
  })

  function goThrough(by: (call: Call, args: Args) => Promise<unknown>, name: string): void {
    const plain = (adapter as unknown as Record<string, Call | undefined>)[name]
    if (!plain) throw new Error(`Payload's SQLite has no ${name} any more`)
    const call = plain.bind(adapter)
    Object.assign(adapter, { [name]: (args: Args = {}) => by(call, args) })
  }

  /** Not `async`: what the caller does from here on is to be surrounded. */
  function beginTransaction(): Promise<string | null> {
    if (isMigrating) return Promise.resolve(null)
    const outer = currentTransaction()
    if (outer?.isWriting) return Promise.resolve(register(new PartOfTransaction(outer)).id)
    const transaction = register(new Transaction(writer))
    enterTransaction(transaction)
    return Promise.resolve(transaction.id)
  }

  async function write(call: Call, args: Args): Promise<unknown> {
    if (isMigrating) return call(args)
    const transaction = (await namedBy(args)) ?? surroundingWhileWriting()
    if (!transaction) return writeAlone(call, args)
    await transaction.open()
    return call(within(transaction, args))
  }

  async function writeAlone(call: Call, args: Args): Promise<unknown> {
    const transaction = register(new Transaction(writer))
    try {
      await transaction.open()
      const result = await call(within(transaction, args))
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    } finally {
      take(transaction.id)
    }
  }

  async function read(call: Call, args: Args): Promise<unknown> {
    const current = currentTransaction()
    const isElsewhere = (await namedBy(args)) !== undefined || !current?.connection
    return call(isElsewhere ? args : within(current, args))
  }

  async function migrate(call: Call, args: Args): Promise<unknown> {
    isMigrating = true
    try {
      return await call(args)
    } finally {
      isMigrating = false
    }
  }

  function register<Kind extends Transaction | PartOfTransaction>(transaction: Kind): Kind {
    transactions.set(transaction.id, transaction)
    // Where Payload's own code looks for the connection to use.
    const session = {
      get db() {
        return transaction.connection
      },
      resolve: () => transaction.commit(),
      reject: () => transaction.rollback(),
    }
    Object.assign(adapter.sessions, { [transaction.id]: session })
    return transaction
  }

  function take(id: Id): Transaction | PartOfTransaction | undefined {
    const transaction = transactions.get(String(id))
    transactions.delete(String(id))
    Reflect.deleteProperty(adapter.sessions, String(id))
    return transaction
  }

  async function namedBy({ req }: Args): Promise<Transaction | PartOfTransaction | undefined> {
    return transactions.get(String(await req?.transactionID))
  }
}

function surroundingWhileWriting(): Transaction | undefined {
  const current = currentTransaction()
  return current?.isWriting ? current : undefined
}

/** The same request, or none, as a part of this transaction. */
function within<Of extends Args>({ id }: { id: string }, args: Of): Of {
  const req = Object.create(args.req ?? null) as Partial<PayloadRequest>
  Object.defineProperty(req, 'transactionID', { value: id, writable: true })
  return { ...args, req }
}
