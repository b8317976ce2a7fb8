// @ts-check
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** @typedef {import('./complaints.mjs').Complaints} Complaints */

/**
 * Cache entries as files, one each, so that a restarted server still has its pages. A file appears
 * under its name only when it is complete and on the disk, so that processes can share the folder. It
 * begins with the digest of the rest: one that was damaged since counts as missing, and is made anew.
 */
export class EntryFolder {
  #folder
  #complaints

  /**
   * @param {string} folder
   * @param {Complaints} complaints
   */
  constructor(folder, complaints) {
    this.#folder = folder
    this.#complaints = complaints
  }

  /**
   * @param {string} key
   * @returns {Promise<unknown>} undefined when there is no such entry
   */
  async read(key) {
    const file = this.#fileOf(key)
    try {
      return entryIn(await readFile(file, 'utf8'), key)
    } catch (error) {
      if (isMissingFile(error)) return undefined
      this.#complaints.sayOnce('cannot read a file, and makes the page anew', error)
      await rm(file, { recursive: true, force: true }).catch(() => undefined)
      return undefined
    }
  }

  /**
   * @param {string} key
   * @param {object} entry
   */
  async write(key, entry) {
    const file = this.#fileOf(key)
    const unfinished = `${file}.${randomUUID()}${unfinishedSuffix}`
    try {
      await mkdir(path.dirname(file), { recursive: true })
      await writeThrough(unfinished, textOf({ ...entry, key }))
      await putInPlace(unfinished, file)
    } catch (error) {
      this.#complaints.sayOnce('cannot write a file, and keeps the page in memory alone', error)
      await rm(unfinished, { force: true }).catch(() => undefined)
    }
  }

  /** @param {string} key */
  async remove(key) {
    await rm(this.#fileOf(key), { recursive: true, force: true }).catch((error) =>
      this.#complaints.sayOnce('cannot remove a file', error),
    )
  }

  /** What cannot be looked into cannot be read from either. */
  isEmpty() {
    try {
      return readdirSync(this.#folder).length === 0
    } catch {
      return true
    }
  }

  /** @param {string} key */
  #fileOf(key) {
    const name = createHash('sha256').update(key).digest('hex')
    return path.join(this.#folder, name.slice(0, 2), `${name.slice(2)}.json`)
  }
}

export const unfinishedSuffix = '.unfinished'

/** @param {object} entry */
function textOf(entry) {
  const json = JSON.stringify(entry)
  return `${digestOf(json)}\n${json}`
}

/**
 * @param {string} text
 * @param {string} key
 * @returns {unknown}
 */
function entryIn(text, key) {
  const end = text.indexOf('\n')
  const json = text.slice(end + 1)
  if (text.slice(0, Math.max(0, end)) !== digestOf(json)) {
    throw new Error('it is damaged')
  }
  const entry = JSON.parse(json)
  if (entry.key !== key) throw new Error('it holds another page')
  return entry
}

/** @param {string} json */
function digestOf(json) {
  return createHash('sha256').update(json).digest('hex')
}

/**
 * @param {string} file
 * @param {string} text
 */
async function writeThrough(file, text) {
  const handle = await open(file, 'w')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Whatever stands in the place of the file, such as a folder, goes.
 *
 * @param {string} unfinished
 * @param {string} file
 */
async function putInPlace(unfinished, file) {
  try {
    await rename(unfinished, file)
  } catch {
    await rm(file, { recursive: true, force: true })
    await rename(unfinished, file)
  }
}

/** @param {unknown} error */
function isMissingFile(error) {
  return /** @type {{ code?: unknown } | undefined} */ (error)?.code === 'ENOENT'
}
