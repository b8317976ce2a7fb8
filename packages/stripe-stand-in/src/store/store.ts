import { type Change, openJournal } from './journal'
import { type Tables, tableNames } from './tables'

export interface Store {
  get<T extends keyof Tables>(table: T, id: string): Tables[T] | undefined
  /** In the order of creation. */
  all<T extends keyof Tables>(table: T): Tables[T][]
  put<T extends keyof Tables>(table: T, record: Tables[T]): void
  remove(table: keyof Tables, id: string): void
  /** All changes made by the work are kept together or, when it throws, not at all. */
  transaction<T>(work: () => T): T
  clear(): void
  close(): void
}

type Rows = { [T in keyof Tables]: Map<string, Tables[T]> }

/**
 * Keeps the tables in memory and every change on disk before anybody hears of it, so that a
 * process killed at any moment comes back with exactly what it had told.
 */
export function openStore(dataDir: string): Store {
  const rows = emptyRows()
  const journal = openJournal(dataDir, (change) => apply(rows, change))
  journal.compact(() => snapshot(rows))
  let open: { done: Change[]; undo: Change[] } | undefined

  function write(change: Change) {
    const before = { ...change, record: rows[change.table].get(change.id) ?? null }
    if (open) {
      open.done.push(change)
      open.undo.unshift(before)
    } else {
      journal.append([change])
    }
    apply(rows, change)
  }

  function transaction<T>(work: () => T): T {
    if (open) return work()
    const current = { done: [] as Change[], undo: [] as Change[] }
    open = current
    try {
      const result = work()
      if (current.done.length > 0) journal.append(current.done)
      return result
    } catch (error) {
      for (const change of current.undo) apply(rows, change)
      throw error
    } finally {
      open = undefined
      if (journal.isLong()) journal.compact(() => snapshot(rows))
    }
  }

  return {
    get: (table, id) => rows[table].get(id),
    all: (table) => [...rows[table].values()],
    put: (table, record) => write({ table, id: record.id, record }),
    remove: (table, id) => write({ table, id, record: null }),
    transaction,
    clear() {
      for (const table of tableNames) rows[table].clear()
      journal.compact(() => [])
    },
    close: () => journal.close(),
  }
}

function emptyRows(): Rows {
  return Object.fromEntries(tableNames.map((table) => [table, new Map()])) as unknown as Rows
}

function apply(rows: Rows, { table, id, record }: Change) {
  const table_ = rows[table] as Map<string, unknown>
  if (record === null) table_.delete(id)
  else table_.set(id, record)
}

function* snapshot(rows: Rows): Iterable<Change> {
  for (const table of tableNames) {
    for (const record of rows[table].values()) yield { table, id: record.id, record }
  }
}
