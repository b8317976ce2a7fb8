import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Measurement } from './load'

const resultsFolder = path.resolve(import.meta.dirname, '../results')

/** Prints the measurements beside their reference, which is the first of them, and keeps them as JSON. */
export function report(title: string, measurements: Measurement[]): void {
  const reference = measurements[0]
  console.log(`\n${title}`)
  console.table(
    measurements.map((measured) => ({
      what: measured.name,
      connections: measured.connections,
      'requests/s': measured.requestsPerSecond,
      '× reference': ratio(measured.requestsPerSecond, reference?.requestsPerSecond),
      'p50 ms': measured.p50Ms,
      'p99 ms': measured.p99Ms,
      'CPU µs/request': measured.cpuMicrosPerRequest ?? 'unknown',
      failures: measured.failures,
    })),
  )
  keep(title, measurements)
}

/** Prints a few named figures, such as the median and the slowest, and keeps them as JSON. */
export function reportFigures(title: string, figures: Record<string, number | string>): void {
  console.log(`\n${title}`)
  console.table(figures)
  keep(title, figures)
}

/** The value below which the given share of the samples lies (nearest rank). */
export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

function ratio(value: number, reference: number | undefined): string {
  return reference ? (value / reference).toFixed(3) : '–'
}

function keep(title: string, result: unknown): void {
  mkdirSync(resultsFolder, { recursive: true })
  const fileName = `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`
  writeFileSync(
    path.join(resultsFolder, fileName),
    `${JSON.stringify({ measuredAt: new Date().toISOString(), title, result }, null, 2)}\n`,
  )
}
