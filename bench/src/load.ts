import autocannon from 'autocannon'

import { cpuSecondsOf } from './process-cpu'

/** What one server did under one load. Times in milliseconds, CPU in microseconds of the server per answer. */
export type Measurement = {
  name: string
  connections: number
  requestsPerSecond: number
  p50Ms: number
  p99Ms: number
  cpuMicrosPerRequest: number | null
  failures: number
}

export type Load = {
  name: string
  url: string
  connections: number
  seconds: number
  /** The process that answers, for its CPU time; left out where it cannot be told. */
  serverPid: number | null
  request?: {
    method?: 'GET' | 'POST'
    headers?: Record<string, string>
    /** Called for each request, so that no two need be alike. */
    body?: () => string
    /** Headers that differ from request to request, such as the visitor's address. */
    varyHeaders?: () => Record<string, string>
  }
}

/** Warms the server for a second, then loads it and says what came of it. */
export async function measureLoad(load: Load): Promise<Measurement> {
  await run(load, 1)
  const cpuBefore = cpuSecondsOf(load.serverPid)
  const result = await run(load, load.seconds)
  const cpuAfter = cpuSecondsOf(load.serverPid)
  const answers = result['2xx'] + result.non2xx
  return {
    name: load.name,
    connections: load.connections,
    requestsPerSecond: Math.round(result.requests.average),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    cpuMicrosPerRequest:
      cpuBefore === null || cpuAfter === null
        ? null
        : Math.round(((cpuAfter - cpuBefore) * 1e6) / Math.max(1, answers)),
    failures: result.errors + result.timeouts + result.non2xx,
  }
}

function run({ url, connections, request = {} }: Load, seconds: number) {
  const { method = 'GET', headers = {}, body, varyHeaders } = request
  return autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method,
        headers,
        setupRequest: (prepared) => ({
          ...prepared,
          headers: { ...prepared.headers, ...varyHeaders?.() },
          ...(body ? { body: body() } : {}),
        }),
      },
    ],
  })
}
