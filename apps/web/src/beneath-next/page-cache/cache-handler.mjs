// @ts-check
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { answerHeader, openAnswerNamed } from '../own-server/open-answers.mjs'
import { BoundedMemory } from './bounded-memory.mjs'
import { Complaints } from './complaints.mjs'
import { EntryFolder } from './entry-folder.mjs'
import { MissMemory } from './miss-memory.mjs'
import { statusSaidIn } from './page-status.mjs'
import { RenderStarts } from './render-starts.mjs'
import { stripFramework } from './strip-framework.mjs'
import { sweepLeftovers } from './sweep-leftovers.mjs'
import { TagLog } from './tag-log.mjs'

/**
 * @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerValue} Entry
 * @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerContext} Context
 * @typedef {import('next/dist/server/lib/incremental-cache').CacheHandler} NextCacheHandler
 * @typedef {NonNullable<Entry['value']>} Value
 * @typedef {Extract<Value, { kind: 'APP_PAGE' }>} Page
 * @typedef {{ kind: string, tags?: string[], softTags?: string[] }} ReadContext
 * @typedef {{ tags?: string[], cacheControl?: Entry['cacheControl'] }} WriteContext
 */

const maxMemoryCharacters = 64_000_000
/** From here on a status says that the page could not be made. */
const firstFailingStatus = 500
const retrySeconds = 10
const tagsHeader = 'x-next-cache-tags'
const tagsKeptAcrossRestarts = ['settings', 'navigation']

/**
 * Next's extension point for what it caches: rendered pages and answers of the CMS. Pages are kept
 * without the framework's scripts (docs/decisions/0012), in memory and on disk, where a restarted
 * server and other processes with the same folder find them. Answers of the CMS are kept in memory
 * only, except the few that every page needs.
 *
 * A kind of entry that this handler does not know passes through untouched.
 *
 * @implements {NextCacheHandler}
 */
export default class PageCache {
  #store
  #answer

  /** @param {Context} context */
  constructor(context) {
    this.#store = storeOf(context)
    this.#answer = openAnswerNamed(context._requestHeaders?.[answerHeader])
  }

  /**
   * @param {string} key
   * @param {ReadContext} context
   * @returns {Promise<Entry | null>}
   */
  async get(key, context) {
    const entry = await this.#find(key, context)
    if (entry) {
      this.#note(key, entry)
      return entry
    }
    const { starts } = this.#store
    const wasTriedInVain = starts.hasBegun(key, Date.now())
    starts.begin(key, Date.now())
    return wasTriedInVain ? this.#findTooOld(key) : null
  }

  /**
   * @param {string} key
   * @param {Value | null} value
   * @param {WriteContext} context
   */
  async set(key, value, context) {
    const { folder, memory, misses, starts } = this.#store
    const lastModified = starts.end(key, Date.now())
    misses.delete(key)
    if (!value || isForeign(value)) return memory.delete(key)
    if (value.kind === 'APP_PAGE') {
      removeFramework(value)
      value.status = statusSaidIn(value.html) ?? value.status ?? 200
      if (value.status >= firstFailingStatus) return this.#serveLastGood(key, value)
    }

    const { cacheControl } = context
    const entry = { value, lastModified, ...(cacheControl && { cacheControl }) }
    if (misses.keeps(value)) {
      memory.delete(key)
      misses.set(key, entry)
      // What stood there before must not come back when the CMS is away.
      if (value.kind === 'APP_PAGE') await folder.remove(key)
      return
    }
    memory.set(key, entry, roomFor(value))
    this.#note(key, entry)
    if (belongsOnDisk(value, context.tags)) await folder.write(key, entry)
  }

  /**
   * Expires at once, whatever the duration asked for: a visitor never gets what was replaced. All
   * of it happens before the first await, so it is done when the announcement is answered.
   *
   * @param {string | string[]} tags
   */
  async revalidateTag(tags) {
    this.#store.expire([tags].flat())
  }

  resetRequestCache() {}

  /**
   * Tells the server beneath Next which page the answer is made from, and how to ask whether that page would be
   * handed out again.
   *
   * @param {string} key
   * @param {Entry} entry
   */
  #note(key, entry) {
    const { value, lastModified, cacheControl } = entry
    const tags = ownTagsOf(entry)
    if (value?.kind !== 'APP_PAGE' || !cacheControl || !tags) return
    const { memory, tagLog } = this.#store
    const { revalidate } = cacheControl
    const untilMs = typeof revalidate === 'number' ? lastModified + revalidate * 1_000 : Infinity
    this.#answer?.pages.push({
      html: value.html,
      tags,
      isCurrent: () =>
        (memory.get(key) ?? entry) === entry &&
        Date.now() < untilMs &&
        !tagLog.isAnyExpired(tags, lastModified),
    })
  }

  /**
   * The page could not be made: the CMS does not answer, or there is a fault. The page as it last was is served in
   * its place and tried again soon; without one, the visitor is told, and nothing is stored.
   *
   * @param {string} key
   * @param {Page} failed
   */
  async #serveLastGood(key, failed) {
    const { memory, misses } = this.#store
    const last = memory.get(key) ?? misses.get(key) ?? (await this.#readFolder(key))
    if (last?.value?.kind !== 'APP_PAGE') {
      failed.headers = { ...failed.headers, 'cache-control': 'no-store', 'retry-after': '30' }
      return
    }
    Object.assign(failed, last.value, { status: last.value.status ?? 200 })
    const cacheControl = { revalidate: retrySeconds, expire: undefined }
    memory.set(key, { ...last, lastModified: Date.now(), cacheControl }, roomFor(last.value))
  }

  /**
   * @param {string} key
   * @param {ReadContext} context
   * @returns {Promise<Entry | null>}
   */
  async #find(key, context) {
    const { memory, misses } = this.#store
    const remembered = memory.get(key) ?? misses.get(key)
    if (remembered && !this.#isExpired(remembered, context)) return remembered

    const stored = await this.#readFolder(key)
    if (stored && !this.#isExpired(stored, context)) {
      memory.set(key, stored, roomFor(stored.value))
      return stored
    }
    return null
  }

  /**
   * A page whose making ended in an exception is handed over as it last was, marked as too old to be
   * served: should the next attempt fail as well, Next keeps it rather than nothing. Not at the first
   * attempt, because for a page so marked Next asks for all its content anew, changed or not.
   *
   * @param {string} key
   * @returns {Promise<Entry | null>}
   */
  async #findTooOld(key) {
    const { memory, misses } = this.#store
    const last = memory.get(key) ?? misses.get(key) ?? (await this.#readFolder(key))
    return last?.value?.kind === 'APP_PAGE' ? { ...last, lastModified: -1 } : null
  }

  /**
   * @param {string} key
   * @returns {Promise<Entry | undefined>}
   */
  async #readFolder(key) {
    const entry = /** @type {Entry | undefined} */ (await this.#store.folder.read(key))
    if (entry?.value?.kind === 'APP_PAGE') removeFramework(entry.value)
    return entry
  }

  /**
   * @param {Entry} entry
   * @param {ReadContext} context
   */
  #isExpired(entry, context) {
    return this.#store.tagLog.isAnyExpired(tagsOf(entry, context), entry.lastModified)
  }
}

/**
 * Announcements reach the store by this, and learn whether it has written them down: the bundle that takes
 * them shares nothing else with this module.
 */
const shared =
  /** @type {{ lecternExpirePages?: (tags: string[]) => void, lecternCountChanges?: () => number }} */ (
    globalThis
  )

/** @type {Map<string, ReturnType<typeof openStore>>} */
const stores = new Map()

/**
 * Next makes a handler for each request; what they remember is one per process.
 *
 * @param {Context} context
 */
function storeOf({ serverDistDir = path.join('.next', 'server') }) {
  const store = stores.get(serverDistDir) ?? openStore(serverDistDir)
  stores.set(serverDistDir, store)
  shared.lecternExpirePages = store.expire
  shared.lecternCountChanges = () => store.tagLog.countChanges()
  return store
}

/** @param {string} serverDistDir */
function openStore(serverDistDir) {
  const build = buildId(serverDistDir)
  const cacheFolder = cacheFolderOf(serverDistDir)
  const own = path.join(/* turbopackIgnore: true */ cacheFolder, build)
  const complaints = new Complaints()
  const folder = new EntryFolder(path.join(own, 'entries'), complaints)
  const tagLog = new TagLog(path.join(own, 'expired-tags.log'), complaints)
  if (!isBuilding) {
    tagLog.open(Date.now())
    void sweepLeftovers({ cacheFolder, build, nowMs: Date.now(), complaints })
  }
  return {
    folder,
    memory: /** @type {BoundedMemory<Entry>} */ (new BoundedMemory(maxMemoryCharacters)),
    misses: new MissMemory(),
    starts: new RenderStarts(),
    tagLog,
    /**
     * @param {string[]} tags
     * @throws when a restarted server would take up pages that are out of date
     */
    expire(tags) {
      try {
        tagLog.expire(tags, Date.now())
      } catch (error) {
        complaints.sayOnce('cannot write its list of changes', error)
        if (!folder.isEmpty()) throw error
      }
    },
  }
}

/** A build may share its folder with a server that is running. */
const isBuilding = process.env.NEXT_PHASE === 'phase-production-build'

/** @param {string} serverDistDir */
function cacheFolderOf(serverDistDir) {
  return process.env.PAGE_CACHE_DIR ?? path.join(serverDistDir, '..', 'page-cache')
}

/**
 * A page names the style sheets of its build, so another build must not find it. Without a build
 * (in development) nothing outlives the process.
 *
 * @param {string} serverDistDir
 */
function buildId(serverDistDir) {
  try {
    return readFileSync(path.join(serverDistDir, '..', 'BUILD_ID'), 'utf8').trim()
  } catch {
    return `process-${process.pid}`
  }
}

/**
 * Next answers the visitor for whom a page was rendered from this very object, so changing it in
 * place gives that visitor, too, the page without scripts. Should Next begin to hand over a copy,
 * only the first answer after a change carries scripts, which the page's security policy disarms.
 *
 * @param {Page} page
 */
function removeFramework(page) {
  page.html = stripFramework(page.html)
  page.rscData = Buffer.alloc(0)
  page.segmentData = new Map()
}

/**
 * @param {Entry} entry
 * @param {ReadContext} context
 */
function tagsOf(entry, { tags = [], softTags = [] }) {
  return ownTagsOf(entry) ?? [...tags, ...softTags]
}

/** @param {Entry} entry */
function ownTagsOf({ value }) {
  const header = value && 'headers' in value ? value.headers?.[tagsHeader] : undefined
  return typeof header === 'string' ? header.split(',') : undefined
}

/**
 * Addresses that do not exist are endless, so only pages that do are written to disk.
 *
 * @param {Value} value
 * @param {string[]} [tags]
 */
function belongsOnDisk(value, tags = []) {
  if (value.kind === 'APP_PAGE') return (value.status ?? 200) === 200
  return value.kind === 'FETCH' && tags.some((tag) => tagsKeptAcrossRestarts.includes(tag))
}

/**
 * The CMS answers in JSON. Anything else is from what stands before it, such as a gateway that excuses
 * it with a page of its own, and must not be taken for content from then on.
 *
 * @param {Value} value
 */
function isForeign(value) {
  if (value.kind !== 'FETCH') return false
  return !value.data.headers['content-type']?.startsWith('application/json')
}

/** @param {Entry['value']} value */
function roomFor(value) {
  if (value?.kind === 'APP_PAGE') return value.html.length
  if (value?.kind === 'FETCH') return value.data.body.length
  return 1_000
}
