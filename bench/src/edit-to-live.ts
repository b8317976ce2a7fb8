import { percentile } from './percentile'
import { reportFigures } from './report'
import { signIn } from './sign-in'
import type { World } from './world'

const EDITS = 40

/** From the moment the admin's save is sent until the public page shows the edit. */
export async function benchEditToLive(world: World): Promise<void> {
  const headers = {
    authorization: `JWT ${await signIn(world)}`,
    'content-type': 'application/json',
  }
  const post = await newestPost(world)
  const page = `${world.webUrl}/blog/${post.slug}`
  await fetch(page)
  const saveMs: number[] = []
  const liveMs: number[] = []
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const title = `${post.title} (edit ${edit})`
    const sentAt = performance.now()
    await savePost({ world, headers, id: post.id, title })
    saveMs.push(performance.now() - sentAt)
    await untilShown(page, title)
    liveMs.push(performance.now() - sentAt)
  }
  await savePost({ world, headers, id: post.id, title: post.title })
  reportFigures('From edit to live, one web process, no edge', {
    edits: EDITS,
    'save answered, median ms': Math.round(percentile(saveMs, 0.5)),
    'live, median ms': Math.round(percentile(liveMs, 0.5)),
    'live, p95 ms': Math.round(percentile(liveMs, 0.95)),
  })
}

async function newestPost(world: World): Promise<{ id: string; slug: string; title: string }> {
  const answer = await fetch(`${world.cmsUrl}/api/posts?limit=1&depth=0&sort=-publishedAt`)
  const { docs } = (await answer.json()) as {
    docs: Array<{ id: string; slug: string; title: string }>
  }
  if (!docs[0]) throw new Error('The world has no published post.')
  return docs[0]
}

async function savePost(edit: {
  world: World
  headers: Record<string, string>
  id: string
  title: string
}) {
  const answer = await fetch(`${edit.world.cmsUrl}/api/posts/${edit.id}?depth=0`, {
    method: 'PATCH',
    headers: edit.headers,
    body: JSON.stringify({ title: edit.title, _status: 'published' }),
  })
  if (!answer.ok) throw new Error(`The save was refused: ${answer.status} ${await answer.text()}`)
}

async function untilShown(page: string, title: string): Promise<void> {
  const givenUpAt = performance.now() + 10_000
  while (performance.now() < givenUpAt) {
    const html = await (await fetch(page)).text()
    if (html.includes(title)) return
  }
  throw new Error(`${page} did not show the edit within 10 s.`)
}
