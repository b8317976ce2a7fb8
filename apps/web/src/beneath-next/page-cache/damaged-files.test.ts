import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type PageCache from './cache-handler.mjs'

const readPage = { kind: 'APP_PAGE', isFallback: false }
const writePage = { cacheControl: { revalidate: false as const, expire: undefined } }
const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)

let distDir: string
let cache: PageCache

beforeEach(async () => {
  said.mockClear()
  distDir = mkdtempSync(path.join(tmpdir(), 'page-cache-'))
  mkdirSync(path.join(distDir, 'server'))
  writeFileSync(path.join(distDir, 'BUILD_ID'), 'a-build')
  cache = await newProcess()
  await cache.set('key', page('<p>Text</p>'), writePage)
})
afterEach(() => {
  for (const folder of [buildFolder(), entries()]) if (existsSync(folder)) chmodSync(folder, 0o755)
  rmSync(distDir, { recursive: true })
})

describe('a stored page that was damaged', () => {
  it.each<[string, (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, statSync(file).size - 10)],
    ['cut short to nothing', (file) => truncateSync(file, 0)],
    ['overwritten', (file) => writeFileSync(file, Buffer.alloc(200, 0xfe))],
    ['overwritten with zeros', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
    [
      'changed in one letter',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Text', 'Test')),
    ],
    ['replaced by JSON of another kind', (file) => writeFileSync(file, 'null')],
    [
      'replaced by a folder',
      (file) => {
        rmSync(file)
        mkdirSync(path.join(file, 'inside'), { recursive: true })
      },
    ],
    [
      'replaced by a link to itself',
      (file) => {
        rmSync(file)
        symlinkSync(file, file)
      },
    ],
  ])('%s is missing, and can be made anew', async (_, damage) => {
    damage(entryFile())
    const restarted = await newProcess()
    expect(await restarted.get('key', readPage)).toBeNull()
    expect(said).toHaveBeenCalledTimes(1)

    await restarted.set('key', page('<p>New</p>'), writePage)
    const again = await newProcess()
    expect(await again.get('key', readPage)).toMatchObject({ value: { html: '<p>New</p>' } })
  })

  it('is told from another page that lies in its place', async () => {
    await cache.set('other', page('<p>Other</p>'), writePage)
    const [first = '', second = ''] = entryFiles()
    const texts = [readFileSync(first), readFileSync(second)] as const
    writeFileSync(first, texts[1])
    writeFileSync(second, texts[0])
    expect(await (await newProcess()).get('key', readPage)).toBeNull()
  })
})

describe('a list of changes that was damaged expires everything, for nobody knows what else did', () => {
  it.each<[string, (file: string) => void]>([
    ['lost', (file) => rmSync(file)],
    ['cut short to nothing', (file) => truncateSync(file, 0)],
    ['overwritten', (file) => writeFileSync(file, Buffer.alloc(200, 0xfe))],
    [
      'with garbage at its end',
      (file) => appendFileSync(file, Buffer.alloc(20)) ?? appendFileSync(file, '\n'),
    ],
    [
      'replaced by a folder',
      (file) => {
        rmSync(file)
        mkdirSync(file)
      },
    ],
  ])('%s', async (_, damage) => {
    await nextMillisecond()
    damage(logFile())
    const restarted = await newProcess()
    expect(await restarted.get('key', readPage)).toBeNull()

    await nextMillisecond()
    await restarted.set('key', page('<p>New</p>'), writePage)
    for (const each of [restarted, await newProcess()]) {
      expect(await each.get('key', readPage)).toMatchObject({ value: { html: '<p>New</p>' } })
    }
  })

  it('while the server runs', async () => {
    expect(await cache.get('key', readPage)).not.toBeNull()
    await nextMillisecond()
    await nextMillisecond()
    rmSync(logFile())
    expect(await cache.get('key', readPage)).toBeNull()
    await cache.set('key', page('<p>New</p>'), writePage)
    expect(await cache.get('key', readPage)).toMatchObject({ value: { html: '<p>New</p>' } })
  })

  it('but a line that was left unfinished hides none that follows it', async () => {
    appendFileSync(logFile(), `${Date.now()} pa`)
    await (await newProcess()).revalidateTag('pages')
    expect(await (await newProcess()).get('key', readPage)).toBeNull()
  })
})

describe('a disk that takes nothing', () => {
  // `/dev/full` is a disk without space; folders closed to writing do not stop root, a file in place of a folder does.
  const without = {
    space: () => {
      rmSync(logFile())
      symlinkSync('/dev/full', logFile())
    },
    access: () => {
      rmSync(buildFolder(), { recursive: true })
      writeFileSync(buildFolder(), '')
    },
  }

  it('keeps no page from being served, nor from being made anew, and is said once', async () => {
    without.access()
    const restarted = await newProcess()
    for (const name of ['a', 'b', 'c']) {
      await restarted.set(name, page(`<p>${name}</p>`), writePage)
      expect(await restarted.get(name, readPage)).toMatchObject({
        value: { html: `<p>${name}</p>` },
      })
    }
    await nextMillisecond()
    await restarted.revalidateTag('pages')
    await nextMillisecond()
    expect(await restarted.get('a', readPage)).toBeNull()
    await restarted.set('a', page('<p>New</p>'), writePage)
    expect(await restarted.get('a', readPage)).toMatchObject({ value: { html: '<p>New</p>' } })
    const words = said.mock.calls.map(([text]) => String(text))
    expect(words.length).toBeLessThanOrEqual(2)
  })

  it('for the list of changes: what changed is not served, but the announcement is not taken', async () => {
    await cache.get('key', readPage)
    await nextMillisecond()
    without.space()
    await expect(cache.revalidateTag('pages')).rejects.toThrow('ENOSPC')
    expect(await cache.get('key', readPage)).toBeNull()
    expect(said.mock.calls.flat().join()).toContain('ENOSPC')
  })
})

describe('when a server starts', () => {
  it('what a killed process left unfinished is swept, but not what another still writes', async () => {
    const [abandoned, recent] = ['a', 'b'].map((name) => `${entryFile()}.${name}.unfinished`)
    for (const file of [abandoned, recent]) writeFileSync(file ?? '', '{')
    const anHourAgo = Date.now() / 1_000 - 3_600
    utimesSync(abandoned ?? '', anHourAgo, anHourAgo)
    await newProcess()
    await until(() => !existsSync(abandoned ?? ''))
    expect(existsSync(recent ?? '')).toBe(true)
  })

  it('what another build stored is swept: going back to it must not bring back what changed since', async () => {
    const other = path.join(distDir, '..', path.basename(distDir), 'page-cache', 'another-build')
    mkdirSync(path.join(other, 'entries'), { recursive: true })
    await newProcess()
    await until(() => !existsSync(other))
    expect(existsSync(entryFile())).toBe(true)
  })
})

const buildFolder = () => path.join(distDir, 'page-cache', 'a-build')
const entries = () => path.join(buildFolder(), 'entries')
const logFile = () => path.join(buildFolder(), 'expired-tags.log')
const entryFiles = () =>
  readdirSync(entries(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(entries(), name))
const entryFile = () => entryFiles()[0] ?? ''

let moduleCopies = 0

/** A copy of the modules that remembers nothing: what another process would have. */
async function newProcess(): Promise<PageCache> {
  const copy = (await import(`./cache-handler.mjs?process=${++moduleCopies}`)) as {
    default: typeof PageCache
  }
  return new copy.default({
    serverDistDir: path.join(distDir, 'server'),
    revalidatedTags: [],
    _requestHeaders: {},
  })
}

function page(html: string) {
  return {
    kind: 'APP_PAGE' as never,
    html,
    rscData: Buffer.from('flight'),
    status: 200,
    postponed: undefined,
    headers: { 'x-next-cache-tags': 'pages' },
    segmentData: new Map<string, Buffer>(),
  }
}

async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}

async function nextMillisecond() {
  const begunAt = Date.now()
  while (Date.now() === begunAt) await Promise.resolve()
}
