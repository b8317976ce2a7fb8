import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

import { startOwnCms } from './own-cms'
import { pidListeningOn } from './process-cpu'
import { megabytesOf } from './process-memory'
import { reportFigures } from './report'

const ADDRESSES = 6_000
const AT_ONCE = 16

/**
 * What 6,000 addresses that lead nowhere cost when they are asked for, and when they are asked for again:
 * memory of both programs, and calls that reach the CMS.
 */
export async function benchUnknownAddresses(): Promise<void> {
  const own = await startOwnCms({ processes: 1 })
  const counter = await countCalls(own.cmsUrls[0] ?? '')
  try {
    const webUrl = await own.startWeb(counter.url)
    const portOf = (url: string) => Number(new URL(url).port)
    const pids = [pidListeningOn(portOf(webUrl)), pidListeningOn(portOf(own.cmsUrls[0] ?? ''))]
    const stateAfter = (statuses: Record<string, number>) => ({
      'web, MB': megabytesOf(pids[0]),
      'cms, MB': megabytesOf(pids[1]),
      'calls of the CMS': counter.take(),
      ...statuses,
    })
    await askEach(webUrl, 1)
    const before = stateAfter({})
    const first = stateAfter(await askEach(webUrl, ADDRESSES))
    const again = stateAfter(await askEach(webUrl, ADDRESSES))
    reportFigures(`${ADDRESSES} unknown addresses`, { before, first, again })
  } finally {
    counter.end()
    await own.end()
  }
}

async function askEach(webUrl: string, count: number): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {}
  let next = 0
  const clients = Array.from({ length: Math.min(count, AT_ONCE) }, async () => {
    while (next < count) {
      next += 1
      const answer = await fetch(`${webUrl}/nowhere-${next}`, { redirect: 'manual' })
      await answer.arrayBuffer()
      const name = `answered ${answer.status}`
      statuses[name] = (statuses[name] ?? 0) + 1
    }
  })
  await Promise.all(clients)
  return statuses
}

/** Stands between the website and the CMS. */
async function countCalls(cmsUrl: string) {
  let calls = 0
  const server = createServer((asked, answer) => {
    calls += 1
    const { method, headers, url = '' } = asked
    const passedOn = request(new URL(url, cmsUrl), { method, headers }, (received) => {
      answer.writeHead(received.statusCode ?? 502, received.headers)
      received.pipe(answer)
    })
    passedOn.on('error', () => answer.destroy())
    asked.pipe(passedOn)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const counted = calls
      calls = 0
      return counted
    },
    end: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
