import { AsyncLocalStorage } from 'node:async_hooks'

import type { Transaction } from './transaction'

const storage = new AsyncLocalStorage<Transaction | undefined>()

/** The transaction of whatever is running, also where its `req` is not passed on. */
export function surroundingTransaction(): Transaction | undefined {
  return storage.getStore()
}

/** From here on, for the caller and all that it calls. */
export function surroundWith(transaction: Transaction): void {
  storage.enterWith(transaction)
}

/** For what is started and not waited for: it is no part of the transaction. */
export function outsideOfTransaction<Result>(work: () => Result): Result {
  return storage.run(undefined, work)
}
