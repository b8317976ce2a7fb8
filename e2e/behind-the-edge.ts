/** A system of a journey's own behind the edge, which can be cut off from either side. */
import { expect } from '@playwright/test'
import { randomBytes } from 'node:crypto'

import { startEdge, type Edge } from '../scripts/running/edge.mjs'
import { ask } from './ask'
import { eventually } from './journey'
import { startOwnSystem, type OwnSystem } from './own-system'
import { startProxyServer, type ProxyServer } from './proxy-server'
import { ports } from './running-system'
import type { Rest } from './staff'

export interface SystemBehindEdge {
  /** Where visitors come in. */
  origin: string
  system: OwnSystem
  /** Between the edge and the website. */
  between: ProxyServer
  edge: () => Edge
  startEdge: () => Promise<void>
  end: () => Promise<void>
}

export async function startSystemBehindEdge(): Promise<SystemBehindEdge> {
  const port = ports.web + 9
  const origin = `http://localhost:${port}`
  const secret = randomBytes(24).toString('hex')
  const system = await startOwnSystem({ edge: { origin, secret } })
  const between = await startProxyServer(system.ownWebOrigin)
  const start = () => startEdge({ port, secret, web: between.origin })
  let edge = await start()
  return {
    origin,
    system,
    between,
    edge: () => edge,
    startEdge: async () => {
      edge = await start()
    },
    end: async () => {
      await edge.stop()
      await system.end()
      between.stop()
    },
  }
}

/** When the admin says so: everything that was saved is live. */
export async function untilLive(rest: Rest): Promise<void> {
  await eventually(async () => expect(await rest.count('announcements', waiting)).toBe(0))
}

const waiting = { state: 'waiting' }

/** As browsers ask, and as programs do. */
export const codings = ['br, gzip', 'gzip', 'identity']

export function askThrough({ origin }: SystemBehindEdge) {
  return (path: string, how: Parameters<typeof ask>[1] = {}) => ask(path, { origin, ...how })
}
