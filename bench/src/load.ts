import autocannon from 'autocannon'

import { startCpuClock } from './process-cpu'

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
    next?: () => { headers?: Record<string, string>; body?: string }
  }
}

/** Warms the server for a second, then loads it and says what came of it. */
export async function measureLoad(load: Load): Promise<Measurement> {
  await run(load, 1)
  const cpu = startCpuClock(load.serverPid)
  const result = await run(load, load.seconds)
  const answers = result['2xx'] + result.non2xx
  return {
    name: load.name,
    connections: load.connections,
    requestsPerSecond: Math.round(result.requests.average),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    cpuMicrosPerRequest: cpu.microsPer(answers),
    failures: result.errors + result.timeouts + result['4xx'] + result['5xx'],
  }
}

function run({ url, connections, request = {} }: Load, seconds: number) {
  const { method = 'GET', headers = {}, next } = request
  return autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method,
        headers,
        // Only where requests differ: whoever loads a server should not be the slower of the two.
        ...(next && {
          setupRequest: (prepared) => {
            const own = next()
            return { ...prepared, ...own, headers: { ...prepared.headers, ...own.headers } }
          },
        }),
      },
    ],
  })
}
