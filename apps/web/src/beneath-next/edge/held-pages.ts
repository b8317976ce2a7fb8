import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** More than that the edge is not allowed to keep: the others it asks for each time. */
const maxPages = 5_000
const maxTagsOfPage = 200
/** A longer file is written anew at the next start: it says again and again what is held. */
const maxBytes = 4_000_000

interface Line {
  address: string
  /** Left out when the edge does not hold it any more. */
  tags?: readonly string[]
}

/**
 * Which addresses the edge may hold copies of, and what those are made from. It is written down before the edge is
 * allowed to keep one, since the edge outlives a restart of the website; processes that share the folder
 * share the list. What cannot be written down may not be kept.
 */
export class HeldPages {
  #pages = new Map<string, Set<string>>()
  #readBytes = 0
  #inode = 0
  #max
  #file

  constructor(folder: string, max = maxPages) {
    this.#file = path.join(/* turbopackIgnore: true */ folder, 'pages.jsonl')
    this.#max = max
    try {
      mkdirSync(folder, { recursive: true })
      this.#readNewLines()
      if (this.#readBytes > maxBytes) this.#writeAnew()
    } catch (error) {
      console.error('What the edge holds cannot be kept, and so it may hold nothing', error)
    }
  }

  get size(): number {
    return this.#pages.size
  }

  /** @returns whether the edge may keep it */
  note(address: string, tags: readonly string[]): boolean {
    // Another process may have said that it is not held any more.
    if (!this.#catchUp()) return false
    const known = this.#pages.get(address)
    if (known && tags.every((tag) => known.has(tag))) return true
    if (!known && this.#pages.size >= this.#max) return false
    const all = [...new Set([...(known ?? []), ...tags])]
    if (all.length > maxTagsOfPage) return false
    return this.#append({ address, tags: all })
  }

  /** When an answer that nobody keeps has taken its place. */
  forget(address: string): void {
    if (this.#pages.has(address)) this.#append({ address })
  }

  all(): string[] {
    this.#catchUp()
    return [...this.#pages.keys()]
  }

  withAnyOf(tags: readonly string[]): string[] {
    this.#catchUp()
    return [...this.#pages].flatMap(([address, own]) =>
      tags.some((tag) => own.has(tag)) ? [address] : [],
    )
  }

  #append(line: Line): boolean {
    try {
      appendFileSync(this.#file, `${JSON.stringify(line)}\n`)
    } catch (error) {
      console.error('What the edge holds could not be written down', error)
      return false
    }
    this.#take(line)
    return true
  }

  #take({ address, tags }: Line): void {
    if (tags) this.#pages.set(address, new Set(tags))
    else this.#pages.delete(address)
  }

  /** @returns whether it is known what other processes have let the edge hold */
  #catchUp(): boolean {
    try {
      this.#readNewLines()
      return true
    } catch (error) {
      console.error('What the edge holds could not be read', error)
      return false
    }
  }

  /** Those that other processes have written. */
  #readNewLines(): void {
    const { size, ino } = statSync(this.#file, { throwIfNoEntry: false }) ?? { size: 0, ino: 0 }
    if (ino === this.#inode && size === this.#readBytes) return
    if (size === 0) return
    // Another process has written it anew, or it was lost and begun again.
    const isSame = ino === this.#inode && size > this.#readBytes
    const start = isSame ? this.#readBytes : 0
    const text = readFileSync(this.#file).subarray(start)
    const end = text.lastIndexOf('\n') + 1
    this.#inode = ino
    this.#readBytes = start + end
    for (const line of text.subarray(0, end).toString().split('\n')) this.#takeWritten(line)
  }

  /** A line that was cut short, as when the disk was full, was never acted upon. */
  #takeWritten(line: string): void {
    if (line === '') return
    try {
      this.#take(JSON.parse(line) as Line)
    } catch {
      console.warn('A line of what the edge holds could not be read, and is left out')
    }
  }

  #writeAnew(): void {
    const lines = [...this.#pages].map(([address, tags]) =>
      JSON.stringify({ address, tags: [...tags] }),
    )
    const unfinished = `${this.#file}.${process.pid}`
    writeFileSync(unfinished, lines.map((line) => `${line}\n`).join(''))
    renameSync(unfinished, this.#file)
    const { size, ino } = statSync(this.#file)
    this.#readBytes = size
    this.#inode = ino
  }
}
