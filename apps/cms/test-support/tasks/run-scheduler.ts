import type { Payload } from 'payload'

import { startScheduler, type Scheduler } from '../../src/scheduler'

let scheduler: Scheduler | undefined
let runs = 0

/** A process of a deployment, as far as its scheduler is concerned. */
export function run(
  payload: Payload,
  input: { do: 'start' | 'is-elected' | 'count-runs' },
): Promise<boolean | number> {
  if (input.do === 'is-elected') return Promise.resolve(scheduler?.isElected() ?? false)
  if (input.do === 'count-runs') return Promise.resolve(runs)
  scheduler = startScheduler(payload, [{ name: 'Counts', everySeconds: 1, run: count }])
  return Promise.resolve(true)
}

function count(): Promise<void> {
  runs += 1
  return Promise.resolve()
}
