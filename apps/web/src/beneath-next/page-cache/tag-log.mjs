// @ts-check
import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'

/** @typedef {import('./complaints.mjs').Complaints} Complaints */

/** Written in place of a tag when it is not known any more which have expired. */
const everyTag = '*'

/**
 * When each tag was last expired, in a file that every server process appends to and reads. A
 * process that never heard an announcement learns of it from the file's size, which costs a few
 * microseconds per page. The file lives and dies with one build's cache, so it stays small.
 *
 * Should the file be lost or damaged, nobody knows what has expired meanwhile: everything has.
 */
export class TagLog {
  /** @type {Map<string, number>} */
  #expiredAt = new Map()
  #changes = 0
  #readBytes = 0
  #unfinishedLine = ''
  #isLost = false
  #file
  #complaints

  /**
   * @param {string} file
   * @param {Complaints} complaints
   */
  constructor(file, complaints) {
    this.#file = file
    this.#complaints = complaints
  }

  /**
   * Before anything is stored beside it, so that a log which is missing later is known to be lost.
   *
   * @param {number} nowMs
   */
  open(nowMs) {
    if (this.#sizeOrNothing() === 0) this.#beginAnew(nowMs)
    else this.#readNewLines(nowMs)
  }

  /**
   * Holds in this process in any case.
   *
   * @param {string[]} tags
   * @param {number} nowMs
   * @throws when it could not be written down, so that others and a restarted server would not know
   */
  expire(tags, nowMs) {
    for (const tag of tags) this.#remember(tag, nowMs)
    this.#append(tags.map((tag) => `${nowMs} ${tag}\n`).join(''))
  }

  /**
   * Whether anything tagged so must be made again, when its making began at `sinceMs`. The same
   * millisecond counts as too early.
   *
   * @param {readonly string[]} tags
   * @param {number} sinceMs
   */
  isAnyExpired(tags, sinceMs) {
    this.#readNewLines(Date.now())
    return [everyTag, ...tags].some((tag) => (this.#expiredAt.get(tag) ?? -Infinity) >= sinceMs)
  }

  /** How often anything was said to have expired, here or elsewhere: whether something did meanwhile. */
  countChanges() {
    this.#readNewLines(Date.now())
    return this.#changes
  }

  /** @param {number} nowMs */
  #readNewLines(nowMs) {
    try {
      const size = this.#size()
      if (size === this.#readBytes) return
      if (size < this.#readBytes) throw new Error('the list of changes was cut short')
      const lines = (this.#unfinishedLine + this.#readFrom(this.#readBytes, size)).split('\n')
      this.#readBytes = size
      this.#unfinishedLine = lines.pop() ?? ''
      for (const line of lines) this.#rememberLine(line)
      if (this.#unfinishedLine !== '') meaningOf(this.#unfinishedLine)
      this.#isLost = false
    } catch (error) {
      this.#complaints.sayOnce('cannot read its list of changes, and makes every page anew', error)
      // What cannot even be begun anew is not lost again with every page.
      if (!this.#isLost) this.#beginAnew(nowMs)
    }
  }

  #size() {
    return statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0
  }

  /** @param {number} nowMs */
  #beginAnew(nowMs) {
    this.#readBytes = 0
    this.#unfinishedLine = ''
    this.#isLost = true
    const lastMs = nowMs - 1
    this.#remember(everyTag, lastMs)
    try {
      rmSync(this.#file, { recursive: true, force: true })
      this.#append(`${lastMs} ${everyTag}\n`)
      this.#readBytes = this.#size()
      this.#isLost = false
    } catch (error) {
      this.#readBytes = this.#sizeOrNothing()
      this.#complaints.sayOnce('cannot write its list of changes', error)
    }
  }

  #sizeOrNothing() {
    try {
      return this.#size()
    } catch {
      return 0
    }
  }

  /**
   * Begins with a line break, should the line before it have been left unfinished.
   *
   * @param {string} lines
   */
  #append(lines) {
    mkdirSync(path.dirname(this.#file), { recursive: true })
    const descriptor = openSync(this.#file, 'a')
    try {
      const text = Buffer.from(`\n${lines}`)
      for (let written = 0; written < text.length;) {
        written += writeSync(descriptor, text, written)
      }
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  #readFrom(start, end) {
    const bytes = Buffer.alloc(end - start)
    const descriptor = openSync(this.#file, 'r')
    try {
      if (!fstatSync(descriptor).isFile()) throw new Error('it is no file')
      readSync(descriptor, bytes, 0, bytes.length, start)
    } finally {
      closeSync(descriptor)
    }
    return bytes.toString('latin1')
  }

  /**
   * A line that was left unfinished expires a tag that nothing carries; its writer said that it failed.
   *
   * @param {string} line
   */
  #rememberLine(line) {
    if (line === '') return
    const { tag, expiredAt } = meaningOf(line)
    this.#remember(tag, expiredAt)
  }

  /**
   * @param {string} tag
   * @param {number} expiredAt
   */
  #remember(tag, expiredAt) {
    this.#changes += 1
    this.#expiredAt.set(tag, Math.max(expiredAt, this.#expiredAt.get(tag) ?? 0))
  }
}

const lineShape = /^(\d{1,15})(?: ([^\x00-\x1f]*))?$/

/** @param {string} line */
function meaningOf(line) {
  const [, expiredAt, tag = ''] = lineShape.exec(line) ?? []
  if (expiredAt === undefined) throw new Error('the list of changes is damaged')
  return { tag, expiredAt: Number(expiredAt) }
}
