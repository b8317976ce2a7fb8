import { measureLoad } from './load'
import { report } from './report'
import { serveBytes } from './static-server'
import type { World } from './world'

/** A published article from one web process, beside a bare Node server that answers the same bytes. */
export async function benchPublishedPage(world: World): Promise<void> {
  const url = await anArticle(world)
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  const reference = await serveBytes(bytes)
  const load = { connections: 64, seconds: 5 }
  try {
    report('A published article, 64 readers at once', [
      await measureLoad({
        ...load,
        name: 'Node http, same bytes',
        url: reference.url,
        serverPid: reference.pid,
      }),
      await measureLoad({ ...load, name: 'web, one process', url, serverPid: world.webPid }),
    ])
  } finally {
    reference.stop()
  }
}

async function anArticle(world: World): Promise<string> {
  const html = await (await fetch(`${world.webUrl}/blog`)).text()
  const path = /href="(\/blog\/(?!topics|page)[a-z0-9-]+)"/.exec(html)?.[1]
  if (!path) throw new Error('The blog lists no article.')
  return `${world.webUrl}${path}`
}
