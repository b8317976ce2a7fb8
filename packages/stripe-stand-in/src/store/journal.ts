import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Tables } from './tables'

export interface Change {
  table: keyof Tables
  id: string
  /** `null` removes it. */
  record: Tables[keyof Tables] | null
}

const longBytes = 256 * 1024 * 1024

/**
 * A snapshot file and, behind it, a journal with one line per group of changes. A line that a
 * killed process left unfinished was never told to anybody and is dropped. Replaying a journal
 * over a newer snapshot ends in the same state, so a crash between the two steps of compacting is
 * harmless.
 */
export function openJournal(dataDir: string, replay: (change: Change) => void) {
  mkdirSync(dataDir, { recursive: true })
  const snapshotFile = join(dataDir, 'snapshot.jsonl')
  const journalFile = join(dataDir, 'journal.jsonl')
  for (const file of [snapshotFile, journalFile]) readChanges(file).forEach(replay)
  const journal = openSync(journalFile, 'a')
  let lengthBytes = 0

  return {
    append(changes: Change[]) {
      const line = Buffer.from(JSON.stringify(changes) + '\n')
      writeWhole(journal, line)
      lengthBytes += line.length
    },
    isLong: () => lengthBytes > longBytes,
    compact(changes: () => Iterable<Change>) {
      writeAtomically(snapshotFile, changes())
      ftruncateSync(journal, 0)
      lengthBytes = 0
    },
    close: () => closeSync(journal),
  }
}

function readChanges(file: string): Change[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  const whole = lines.slice(0, -1)
  return whole.flatMap((line) => JSON.parse(line) as Change[])
}

function writeAtomically(file: string, changes: Iterable<Change>) {
  const unfinished = `${file}.new`
  const descriptor = openSync(unfinished, 'w')
  for (const change of changes) writeWhole(descriptor, Buffer.from(JSON.stringify([change]) + '\n'))
  fsyncSync(descriptor)
  closeSync(descriptor)
  renameSync(unfinished, file)
}

function writeWhole(descriptor: number, bytes: Buffer) {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(descriptor, bytes, written)
  }
}
