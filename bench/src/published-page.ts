import { gzipSync } from 'node:zlib'

import { nginxProgram } from '../../scripts/running/nginx.mjs'
import { edgeBefore, untilStored } from './edge'
import type { Load, Measurement } from './load'
import { measureInRounds } from './median-of-rounds'
import { startMinimalNext } from './minimal-next'
import { serveFile } from './nginx-static'
import { report, reportFigures } from './report'
import { serveBytes } from './static-server'
import type { World } from './world'

const ROUNDS = 3

/**
 * A published article from one web process, and through the edge, beside nginx with the same bytes as a file, a bare
 * Node server with them, and the least that Next can do. All send it packed, as every browser asks for it.
 */
export async function benchPublishedPage(world: World): Promise<void> {
  const url = await anArticle(world)
  const gzipped = gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer()), { level: 9 })
  const nginx = nginxProgram ? await serveFile(gzipped) : null
  if (!nginx) console.log('\nThere is no nginx on this machine: no page is measured beside it.')
  const edge = await edgeBefore(world)
  const edgeUrl = edge && `${edge.origin}${new URL(url).pathname}`
  if (edgeUrl) await untilStored(edgeUrl)
  const node = await serveBytes(gzipped)
  const next = await startMinimalNext()
  const load = { connections: 64, seconds: 5, request: { headers: { 'accept-encoding': 'gzip' } } }
  const loads: Load[] = [
    ...(nginx ? [{ ...load, name: 'nginx, a file', url: nginx.origin, serverPid: nginx.pid }] : []),
    ...(edge && edgeUrl
      ? [{ ...load, name: 'web, through the edge', url: edgeUrl, serverPid: edge.pid }]
      : []),
    { ...load, name: 'Node http, same bytes', url: node.url, serverPid: node.pid },
    { ...load, name: 'Next, minimal page', url: next.origin, serverPid: next.pid ?? null },
    // A query that means nothing: the same page, made ready just as well, from Next's own hands.
    { ...load, name: 'web, through Next', url: `${url}?asked=next`, serverPid: world.webPid },
    { ...load, name: 'web, one process', url, serverPid: world.webPid },
  ]
  try {
    const measured = await measureInRounds(loads, ROUNDS)
    report('A published article, 64 readers at once', measured)
    reportFigures('A published article against its budget', budgetsOf(measured))
  } finally {
    node.stop()
    await Promise.all([next.stop(), nginx?.stop(), edge?.stop()])
  }
}

/** Rates are bounded by the client, which is on the same machine; what an answer costs the server is not. */
function budgetsOf(measured: Measurement[]): Record<string, Record<string, string | number>> {
  const named = (name: string) => measured.find((one) => one.name === name)
  const [nginx, next, web] = ['nginx, a file', 'Next, minimal page', 'web, one process'].map(named)
  const edge = named('web, through the edge')
  return {
    ...(edge && {
      'edge × nginx': {
        budget: '≥ 0.8',
        'by rate': ratio(edge.requestsPerSecond, nginx?.requestsPerSecond),
        'by CPU': ratio(nginx?.cpuMicrosPerRequest, edge.cpuMicrosPerRequest),
      },
      'p99 ms of the edge': { budget: '≤ 10', 'by rate': edge.p99Ms },
    }),
    '× nginx': {
      budget: '≥ 0.25',
      'by rate': ratio(web?.requestsPerSecond, nginx?.requestsPerSecond),
      'by CPU': ratio(nginx?.cpuMicrosPerRequest, web?.cpuMicrosPerRequest),
    },
    '× minimal Next': {
      budget: '≥ 15',
      'by rate': ratio(web?.requestsPerSecond, next?.requestsPerSecond),
      'by CPU': ratio(next?.cpuMicrosPerRequest, web?.cpuMicrosPerRequest),
    },
    'CPU µs/request': { budget: '≤ 80', 'by CPU': web?.cpuMicrosPerRequest ?? 'unknown' },
    'p99 ms': { budget: '≤ 10', 'by rate': web?.p99Ms ?? 'unknown' },
    'p99 ms of nginx': { budget: '–', 'by rate': nginx?.p99Ms ?? 'unknown' },
  }
}

function ratio(value: number | null | undefined, reference: number | null | undefined) {
  return value && reference ? Number((value / reference).toPrecision(3)) : 'unknown'
}

async function anArticle(world: World): Promise<string> {
  const html = await (await fetch(`${world.webUrl}/blog`)).text()
  const path = /href="(\/blog\/(?!topics|page)[a-z0-9-]+)"/.exec(html)?.[1]
  if (!path) throw new Error('The blog lists no article.')
  return `${world.webUrl}${path}`
}
