// @ts-check
import { appendFileSync, closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * When each tag was last expired, in a file that every server process appends to and reads. A
 * process that never heard an announcement learns of it from the file's size, which costs a few
 * microseconds per page. The file lives and dies with one build's cache, so it stays small.
 */
export class TagLog {
  /** @type {Map<string, number>} */
  #expiredAt = new Map()
  #readBytes = 0
  #unfinishedLine = ''
  #file

  /** @param {string} file */
  constructor(file) {
    this.#file = file
  }

  /**
   * @param {string[]} tags
   * @param {number} nowMs
   */
  expire(tags, nowMs) {
    mkdirSync(path.dirname(this.#file), { recursive: true })
    appendFileSync(this.#file, tags.map((tag) => `${nowMs} ${tag}\n`).join(''))
  }

  /**
   * Whether anything tagged so must be made again, when its making began at `sinceMs`. The same
   * millisecond counts as too early.
   *
   * @param {readonly string[]} tags
   * @param {number} sinceMs
   */
  isAnyExpired(tags, sinceMs) {
    this.#readNewLines()
    return tags.some((tag) => (this.#expiredAt.get(tag) ?? -Infinity) >= sinceMs)
  }

  #readNewLines() {
    const size = statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0
    if (size <= this.#readBytes) return
    const lines = (this.#unfinishedLine + this.#readFrom(this.#readBytes, size)).split('\n')
    this.#readBytes = size
    this.#unfinishedLine = lines.pop() ?? ''
    for (const line of lines) this.#remember(line)
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  #readFrom(start, end) {
    const bytes = Buffer.alloc(end - start)
    const descriptor = openSync(this.#file, 'r')
    try {
      readSync(descriptor, bytes, 0, bytes.length, start)
    } finally {
      closeSync(descriptor)
    }
    return bytes.toString('latin1')
  }

  /** @param {string} line */
  #remember(line) {
    const space = line.indexOf(' ')
    const tag = line.slice(space + 1)
    const expiredAt = Number(line.slice(0, space))
    this.#expiredAt.set(tag, Math.max(expiredAt, this.#expiredAt.get(tag) ?? 0))
  }
}
