import { startOwnCms } from './own-cms'
import { percentile } from './percentile'
import { pidListeningOn, startCpuClock } from './process-cpu'
import { reportFigures } from './report'

const PAGES = 200
const OLD_PAGE = 100

/**
 * A filtered page of the catalogue, one after the other, in the demo's world with some thirty dates and in the
 * large one with five thousand more; and what the CMS needs to tell of them: at once, and page by page as the
 * website asked before. Once for each database.
 */
export async function benchCatalogue(): Promise<void> {
  await benchOn('SQLite')
  const { MONGODB_URL } = process.env
  if (MONGODB_URL) await benchOn('MongoDB', MONGODB_URL)
}

async function benchOn(name: string, server?: string): Promise<void> {
  const rows = {
    demo: await figuresOf('demo', server && databaseOn(server, 'catalogue')),
    large: await figuresOf('large', server && databaseOn(server, 'search')),
  }
  reportFigures(`The catalogue, filtered, on ${name}`, rows)
}

async function figuresOf(world: 'demo' | 'large', databaseUrl?: string) {
  const own = await startOwnCms({ processes: 1, databaseUrl, world })
  try {
    const cmsUrl = own.cmsUrls[0] ?? ''
    const webUrl = await own.startWeb(cmsUrl)
    return {
      ...(await figuresOfPages(webUrl, askedOf[world])),
      'CMS at once, ms': await tookMs(`${cmsUrl}/api/course-runs/coming`),
      'places, ms': await tookMs(`${cmsUrl}/api/course-runs/coming/places`),
      'page by page, ms': await pageByPageMs(cmsUrl),
    }
  } finally {
    await own.end()
  }
}

const askedOfBoth = [
  '/courses?place=online',
  '/courses?place=leeds&month=2027-01',
  '/courses?weekday=tuesday&view=dates',
  '/courses?topic=leadership&sort=price',
  '/courses?view=dates',
  '/courses?place=atlantis&month=2027-01&weekday=tuesday',
]

/** The demo's dates fill one page. */
const askedOf = { demo: askedOfBoth, large: [...askedOfBoth, '/courses?view=dates&page=2'] }

/** Of the website, once it knows the dates. */
async function figuresOfPages(webUrl: string, asked: string[]) {
  for (const path of asked) await tookMs(`${webUrl}${path}`)
  const cpu = startCpuClock(pidListeningOn(Number(new URL(webUrl).port)))
  const took: number[] = []
  for (let page = 0; page < PAGES; page += 1) {
    took.push(await tookMs(`${webUrl}${asked[page % asked.length]}`))
  }
  const at = (share: number) => Math.round(percentile(took, share))
  return {
    'page p50, ms': at(0.5),
    'p95, ms': at(0.95),
    'CPU, ms': Math.round((cpu.microsPer(PAGES) ?? 0) / 1_000),
  }
}

/** As the website read every date before: a hundred at a time, the first page and then the others at once. */
async function pageByPageMs(cmsUrl: string): Promise<number> {
  const today = new Date().toISOString().slice(0, 10)
  const url = (page: number) =>
    `${cmsUrl}/api/course-runs?where[startsAt][greater_than_equal]=${today}&sort=startsAt&depth=1&limit=${OLD_PAGE}&page=${page}`
  const askedAt = performance.now()
  const { totalPages } = (await (await fetch(url(1))).json()) as { totalPages: number }
  const others = Array.from({ length: totalPages - 1 }, (_, index) => tookMs(url(index + 2)))
  await Promise.all(others)
  return Math.round(performance.now() - askedAt)
}

async function tookMs(url: string): Promise<number> {
  const askedAt = performance.now()
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}`)
  return Math.round(performance.now() - askedAt)
}

/** Of the bench: it is filled the first time. */
function databaseOn(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/lectern-bench-${name}`
  return url.href
}
