import { nginxProgram } from '../../scripts/running/nginx.mjs'
import { startEdge, type Edge } from '../../scripts/running/edge.mjs'
import type { World } from './world'

/**
 * The edge in front of the website that is measured, where that was told of one: started with the same `EDGE_URL` and
 * `EDGE_SECRET` as this. Null otherwise, with what to do.
 */
export async function edgeBefore(world: World): Promise<Edge | null> {
  const { EDGE_URL: url, EDGE_SECRET: secret } = process.env
  if (!nginxProgram || !url || !secret) {
    console.log(
      '\nNothing is measured through the edge: that needs nginx, and EDGE_URL and EDGE_SECRET set both here and where the website was started.',
    )
    return null
  }
  return startEdge({
    port: Number(new URL(url).port),
    secret,
    web: world.webUrl,
    // One process, so that its CPU time is that of all of it.
    main: 'master_process off;',
  })
}

/** As browsers and programs ask for pages. */
export const codings = ['br, gzip', 'gzip', 'identity']

/** @throws Error when the edge does not store the page, in one of its forms. */
export async function untilStored(url: string): Promise<void> {
  for (const coding of codings) await untilFormIsStored(url, coding)
}

async function untilFormIsStored(url: string, coding: string): Promise<void> {
  const givenUpAt = performance.now() + 10_000
  while (performance.now() < givenUpAt) {
    const page = await fetch(url, { headers: { 'accept-encoding': coding } })
    await page.arrayBuffer()
    if (page.headers.get('x-cache') === 'HIT') return
  }
  throw new Error(`The edge does not store ${url}. Was the website started with this EDGE_SECRET?`)
}
