import { type Load, measureLoad, type Measurement } from './load'
import { percentile } from './percentile'

/** Loads one server after the other, and all of them again, so that each meets the machine in every mood. */
export async function measureInRounds(loads: Load[], rounds: number): Promise<Measurement[]> {
  const measured: Measurement[][] = loads.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, load] of loads.entries()) measured[index]?.push(await measureLoad(load))
  }
  return measured.map(medianOf)
}

/** Failures are counted, not averaged away. */
export function medianOf(measured: readonly Measurement[]): Measurement {
  const [first] = measured
  if (!first) throw new Error('Nothing was measured.')
  const cpu = measured.flatMap(({ cpuMicrosPerRequest }) => cpuMicrosPerRequest ?? [])
  const median = (of: (one: Measurement) => number) => percentile(measured.map(of), 0.5)
  return {
    name: first.name,
    connections: first.connections,
    requestsPerSecond: median((one) => one.requestsPerSecond),
    p50Ms: median((one) => one.p50Ms),
    p99Ms: median((one) => one.p99Ms),
    cpuMicrosPerRequest: cpu.length > 0 ? percentile(cpu, 0.5) : null,
    failures: measured.reduce((total, { failures }) => total + failures, 0),
  }
}
