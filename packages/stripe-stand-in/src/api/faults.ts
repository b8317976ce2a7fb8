import type { ErrorBody } from './stripe-error'

export type FaultKind = 'fail' | 'hang' | 'drop'

/** What a test wants to go wrong with the next requests that match. */
export interface Fault {
  kind: FaultKind
  /** Whether the request does its work first. */
  at: 'before' | 'after'
  method?: string
  /** The beginning of the path. */
  path?: string
  /** For how many requests. */
  times: number
  /** How long a `hang` lasts. */
  milliseconds: number
  /** The answer of a `fail`: its status, and what else Stripe would say. */
  status: number
  error?: Partial<ErrorBody>
  /** A `fail` after the work: whether its idempotency key replays the failure, as Stripe's do. */
  isReplayed: boolean
}

/** The faults in waiting. They are a test's business and end with the process. */
export function createFaults() {
  let waiting: { fault: Fault; left: number }[] = []
  return {
    add(fault: Fault) {
      waiting.push({ fault, left: fault.times })
    },
    take(method: string, path: string): Fault | undefined {
      const met = waiting.find(
        ({ fault }) =>
          (fault.method === undefined || fault.method === method) &&
          (fault.path === undefined || path.startsWith(fault.path)),
      )
      if (!met) return undefined
      met.left -= 1
      waiting = waiting.filter(({ left }) => left > 0)
      return met.fault
    },
    list: () => waiting.map(({ fault, left }) => ({ ...fault, left })),
    clear() {
      waiting = []
    },
  }
}

export type Faults = ReturnType<typeof createFaults>
