import type { Measurement } from './load'

/** A row of the printed table: a measurement beside the reference that ran in the same minute. */
export function compare(measured: Measurement, reference: Measurement | undefined) {
  return {
    what: measured.name,
    connections: measured.connections,
    'requests/s': measured.requestsPerSecond,
    '× reference': ratio(measured.requestsPerSecond, reference?.requestsPerSecond),
    'p50 ms': measured.p50Ms,
    'p99 ms': measured.p99Ms,
    'CPU µs/request': measured.cpuMicrosPerRequest ?? 'unknown',
    failures: measured.failures,
  }
}

function ratio(value: number, reference: number | undefined): string {
  return reference ? (value / reference).toFixed(3) : '–'
}
