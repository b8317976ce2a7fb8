import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { tableNames, type Tables } from './tables'

export interface Change {
  table: keyof Tables
  id: string
  /** `null` removes it. */
  record: Tables[keyof Tables] | null
}

const longBytes = 256 * 1024 * 1024

/**
 * A snapshot file and, behind it, a journal with one line per group of changes. A line that a
 * killed process left unfinished was never told to anybody and is dropped; one that cannot be read is
 * missing, which is said. Replaying a journal over a newer snapshot ends in the same state, so a crash
 * between the two steps of compacting is harmless.
 */
export function openJournal(dataDir: string, replay: (change: Change) => void) {
  mkdirSync(dataDir, { recursive: true })
  const snapshotFile = join(dataDir, 'snapshot.jsonl')
  const journalFile = join(dataDir, 'journal.jsonl')
  for (const file of [snapshotFile, journalFile]) readChanges(file).forEach(replay)
  const journal = openSync(journalFile, 'a')
  let lengthBytes = lengthOfWholeLines(journalFile)
  ftruncateSync(journal, lengthBytes)
  let hasComplained = false

  return {
    /** All of the changes are kept, or none. */
    append(changes: Change[]) {
      const line = Buffer.from(JSON.stringify(changes) + '\n')
      try {
        writeWhole(journal, line)
        fdatasyncSync(journal)
      } catch (error) {
        // Half a line would spoil the next one, too.
        ftruncateSync(journal, lengthBytes)
        throw error
      }
      lengthBytes += line.length
    },
    isLong: () => lengthBytes > longBytes,
    /** What is in the journal stays there when it cannot be done, such as on a full disk. */
    compact(changes: () => Iterable<Change>) {
      try {
        writeAtomically(snapshotFile, changes())
      } catch (error) {
        if (!hasComplained) console.error(`The journal cannot be made shorter: ${String(error)}`)
        hasComplained = true
        return
      }
      ftruncateSync(journal, 0)
      lengthBytes = 0
    },
    close: () => closeSync(journal),
  }
}

function lengthOfWholeLines(file: string): number {
  return readFileSync(file).lastIndexOf('\n') + 1
}

function readChanges(file: string): Change[] {
  makeRoomFor(file)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  const read = lines.slice(0, -1).map(changesIn)
  const damaged = read.filter((changes) => changes === null)
  if (damaged.length > 0) {
    console.error(`${damaged.length} lines of ${file} cannot be read; what they held is missing.`)
  }
  return read.flatMap((changes) => changes ?? [])
}

/** A folder that stands in the place of the file goes. */
function makeRoomFor(file: string) {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) return
  console.error(`${file} is no file, and is made anew.`)
  rmSync(file, { recursive: true, force: true })
}

function changesIn(line: string): Change[] | null {
  try {
    const changes = JSON.parse(line) as unknown
    return Array.isArray(changes) && changes.every(isChange) ? changes : null
  } catch {
    return null
  }
}

function isChange(value: unknown): value is Change {
  const { table, id, record } = (value ?? {}) as Partial<Change>
  const isKnown = tableNames.some((name) => name === table) && typeof id === 'string'
  return isKnown && (record === null || record?.id === id)
}

function writeAtomically(file: string, changes: Iterable<Change>) {
  const unfinished = `${file}.new`
  makeRoomFor(unfinished)
  const descriptor = openSync(unfinished, 'w')
  try {
    for (const change of changes) {
      writeWhole(descriptor, Buffer.from(JSON.stringify([change]) + '\n'))
    }
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(unfinished, file)
}

function writeWhole(descriptor: number, bytes: Buffer) {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(descriptor, bytes, written)
  }
}
