import type { Measurement } from './load'
import { percentile } from './percentile'
import { startCpuClock } from './process-cpu'

type Calls = {
  name: string
  /** How many are under way at any time. */
  atOnce: number
  calls: (() => Promise<boolean>)[]
  /** The process that answers. */
  serverPid: number | null
}

/** Makes each call once, so many at a time; a call says whether it went well. */
export async function measureCalls({
  name,
  atOnce,
  calls,
  serverPid,
}: Calls): Promise<Measurement> {
  const waiting = [...calls]
  const tookMs: number[] = []
  let failures = 0
  const cpu = startCpuClock(serverPid)
  const startedAt = performance.now()
  const workers = Array.from({ length: atOnce }, async () => {
    for (let call = waiting.shift(); call; call = waiting.shift()) {
      const calledAt = performance.now()
      if (!(await call())) failures += 1
      tookMs.push(performance.now() - calledAt)
    }
  })
  await Promise.all(workers)
  const seconds = (performance.now() - startedAt) / 1000
  return {
    name,
    connections: atOnce,
    requestsPerSecond: Math.round(calls.length / seconds),
    p50Ms: toTenths(percentile(tookMs, 0.5)),
    p99Ms: toTenths(percentile(tookMs, 0.99)),
    cpuMicrosPerRequest: cpu.microsPer(calls.length),
    failures,
  }
}

/** A millisecond more or less is what is looked for. */
function toTenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
