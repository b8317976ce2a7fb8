// @ts-check
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Cache entries as files, one each, so that a restarted server still has its pages. A file appears
 * under its name only when it is complete, so that processes can share the folder.
 */
export class EntryFolder {
  #folder

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder
  }

  /**
   * @param {string} key
   * @returns {Promise<unknown>} undefined when there is no such entry
   */
  async read(key) {
    try {
      return JSON.parse(await readFile(this.#fileOf(key), 'utf8'))
    } catch (error) {
      if (isMissingFile(error)) return undefined
      throw error
    }
  }

  /**
   * @param {string} key
   * @param {unknown} entry
   */
  async write(key, entry) {
    const file = this.#fileOf(key)
    const unfinished = `${file}.${randomUUID()}`
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(unfinished, JSON.stringify(entry))
    await rename(unfinished, file)
  }

  /** @param {string} key */
  #fileOf(key) {
    const name = createHash('sha256').update(key).digest('hex')
    return path.join(this.#folder, name.slice(0, 2), `${name.slice(2)}.json`)
  }
}

/** @param {unknown} error */
function isMissingFile(error) {
  return /** @type {{ code?: unknown } | undefined} */ (error)?.code === 'ENOENT'
}
