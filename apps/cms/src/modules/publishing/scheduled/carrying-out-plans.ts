import { AsyncLocalStorage } from 'node:async_hooks'

/** Payload carries plans out with a request of its own, to which nothing can be said but so. */
const plans = new AsyncLocalStorage<true>()

/** What is saved in it was planned by whoever it is saved for. */
export function carryOutPlans<Result>(work: () => Promise<Result>): Promise<Result> {
  return plans.run(true, work)
}

export function isCarryingOutPlans(): boolean {
  return plans.getStore() === true
}
