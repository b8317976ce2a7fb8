import { codings, edgeBefore, untilStored } from './edge'
import { percentile } from './percentile'
import { reportFigures } from './report'
import { signIn } from './sign-in'
import type { World } from './world'

const EDITS = 100

/** From the moment the admin's save is sent until the public page shows the edit, and until the admin says "Live". */
export async function benchEditToLive(world: World): Promise<void> {
  const edge = await edgeBefore(world)
  try {
    await measureEdits(world, edge?.origin ?? null)
  } finally {
    await edge?.stop()
  }
}

async function measureEdits(world: World, edgeUrl: string | null): Promise<void> {
  const headers = {
    authorization: `JWT ${await signIn(world)}`,
    'content-type': 'application/json',
  }
  const post = await newestPost(world)
  const page = `${edgeUrl ?? world.webUrl}/blog/${post.slug}`
  if (edgeUrl) await untilStored(page)
  else await fetch(page)
  const saveMs: number[] = []
  const liveMs: number[] = []
  const saidMs: number[] = []
  let stale = 0
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const title = `${post.title} (edit ${edit})`
    const sentAt = performance.now()
    await savePost({ world, headers, id: post.id, title })
    saveMs.push(performance.now() - sentAt)
    await untilShown(page, title)
    liveMs.push(performance.now() - sentAt)
    await untilSaidToBeLive(world, headers)
    saidMs.push(performance.now() - sentAt)
    stale += await countOlderForms(page, title)
  }
  await savePost({ world, headers, id: post.id, title: post.title })
  const through = edgeUrl ? 'through the edge' : 'no edge'
  reportFigures(`From edit to live, one web process, ${through}`, {
    edits: EDITS,
    'save answered, median ms': Math.round(percentile(saveMs, 0.5)),
    'live, median ms': Math.round(percentile(liveMs, 0.5)),
    'live, p95 ms': Math.round(percentile(liveMs, 0.95)),
    'said to be live, median ms': Math.round(percentile(saidMs, 0.5)),
    'said to be live, p95 ms': Math.round(percentile(saidMs, 0.95)),
    'older answers after that': stale,
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

/** The admin lists what the website, and the edge in front of it, has not taken yet. */
async function untilSaidToBeLive({ cmsUrl }: World, headers: Record<string, string>) {
  const givenUpAt = performance.now() + 60_000
  while (performance.now() < givenUpAt) {
    const query = 'where[state][equals]=waiting&limit=1&depth=0'
    const answer = await fetch(`${cmsUrl}/api/announcements?${query}`, { headers })
    const { totalDocs } = (await answer.json()) as { totalDocs: number }
    if (totalDocs === 0) return
  }
  throw new Error('The edit was not said to be live within a minute.')
}

/** In how many of its forms the page is not what was saved. */
async function countOlderForms(page: string, title: string): Promise<number> {
  const forms = await Promise.all(
    codings.map(async (coding) => {
      const answer = await fetch(page, { headers: { 'accept-encoding': coding } })
      return (await answer.text()).includes(title)
    }),
  )
  return forms.filter((isNew) => !isNew).length
}
