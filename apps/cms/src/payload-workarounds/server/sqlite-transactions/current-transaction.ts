import { AsyncLocalStorage } from 'node:async_hooks'

import type { Transaction } from './transaction'

const storage = new AsyncLocalStorage<Transaction | undefined>()
// Until it is used for the first time, Node 20 and 22 keep no context for a promise. Two saves that had
// begun to wait by then would share one, and the second be taken for a part of the first.
storage.enterWith(undefined)

/** The transaction of whatever is running, also where its `req` is not passed on. */
export function currentTransaction(): Transaction | undefined {
  return storage.getStore()
}

/** From here on, for the caller and all that it calls. */
export function enterTransaction(transaction: Transaction): void {
  storage.enterWith(transaction)
}

/** For what is started and not waited for: it is no part of the transaction. */
export function outsideOfTransaction<Result>(work: () => Result): Result {
  return storage.run(undefined, work)
}
