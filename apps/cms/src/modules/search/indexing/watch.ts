import type { CollectionSlug, Payload, Where } from 'payload'

import { inPieces } from './in-pieces'

export type Row = { id: string; updatedAt: string } & Record<string, unknown>

export interface Watched {
  collection: CollectionSlug
  /** What of it may be found. */
  which: () => Where
  /** What is read of each; all of it unless it is said. */
  fields?: readonly string[]
  put: (row: Row) => void
  drop: (id: string) => void
}

/** How long a save may take to become visible, and clocks of servers may differ: so far back each look reaches. */
const lookBackMilliseconds = 60_000
/** After so many were saved at once, looks that reach back take at most a tenth of the time. */
const manyRows = 500
const timeBetweenLooksBack = 10
const rowsPerList = 500
/** Whole documents are large; so many at once keep nobody waiting. */
const wholeRowsPerRead = 20

/**
 * Follows documents of a collection by the moments at which they were saved, whichever process
 * saved them. There are no hooks: they run before the save can be seen, and in one process only.
 */
export class Watch {
  /** When each document that was looked at was saved. */
  readonly #seen = new Map<string, number>()
  /** Of those that are in the index, the state that is. */
  readonly #held = new Map<string, number>()
  #latest = 0
  #looksBackAt = 0

  constructor(
    private readonly payload: Payload,
    private readonly watched: Watched,
  ) {}

  /** @returns the documents that were saved since the last look. */
  async takeInChanges(): Promise<string[]> {
    const startedAt = Date.now()
    if (startedAt < this.#looksBackAt) return this.#takeIn(await this.#listSince(this.#latest))
    const rows = await this.#listSince(Math.min(this.#latest, startedAt - lookBackMilliseconds))
    const took = Date.now() - startedAt
    this.#looksBackAt = rows.length < manyRows ? 0 : Date.now() + timeBetweenLooksBack * took
    return this.#takeIn(rows)
  }

  #listSince(moment: number): Promise<Row[]> {
    return this.#list({
      where: { updatedAt: { greater_than_equal: new Date(moment).toISOString() } },
      // In any other order SQLite goes through the whole table.
      sort: 'updatedAt',
    })
  }

  /** Compares everything, and so finds what was deleted, or saved by a server whose clock was far behind. */
  async takeInEverything(): Promise<void> {
    const listed = new Set<string>()
    for (let after: Where[] = []; ;) {
      const where = { and: [this.watched.which(), ...after] }
      const rows = await this.#list({ where, limit: rowsPerList })
      for (const { id } of rows) listed.add(id)
      await this.#takeIn(rows)
      const last = rows.at(-1)
      if (!last || rows.length < rowsPerList) break
      after = [{ id: { greater_than: last.id } }]
    }
    await this.reload([...this.#held.keys()].filter((id) => !listed.has(id)))
  }

  async reload(ids: readonly string[]): Promise<void> {
    const { which, fields, drop } = this.watched
    const rowsPerRead = fields ? rowsPerList : wholeRowsPerRead
    for (let start = 0; start < ids.length; start += rowsPerRead) {
      const some = ids.slice(start, start + rowsPerRead)
      const where = { and: [which(), { id: { in: some } }] }
      const rows = await this.#read({ where, ...(fields && { fields }) })
      await inPieces(rows, (row) => this.#put(row))
      const present = new Set(rows.map(({ id }) => id))
      for (const id of some) if (!present.has(id) && this.#held.delete(id)) drop(id)
    }
  }

  /** Of two looks at once, the later one may be done first. */
  #put(row: Row): void {
    if (savedAt(row) < (this.#held.get(row.id) ?? 0)) return
    this.#held.set(row.id, savedAt(row))
    this.watched.put(row)
  }

  async #takeIn(rows: readonly Row[]): Promise<string[]> {
    const changed = rows.filter((row) => this.#seen.get(row.id) !== savedAt(row))
    const ids = changed.map(({ id }) => id)
    await this.reload(ids)
    for (const row of changed) {
      this.#seen.set(row.id, savedAt(row))
      this.#latest = Math.max(this.#latest, savedAt(row))
    }
    return ids
  }

  #list(wanted: { where: Where; limit?: number; sort?: string }): Promise<Row[]> {
    return this.#read({ ...wanted, fields: [] })
  }

  async #read({
    where,
    fields,
    limit = 0,
    sort = 'id',
  }: {
    where: Where
    fields?: readonly string[]
    limit?: number
    sort?: string
  }): Promise<Row[]> {
    const { docs } = await this.payload.db.find<Row>({
      collection: this.watched.collection,
      where,
      ...(fields && {
        select: Object.fromEntries([...fields, 'updatedAt'].map((field) => [field, true as const])),
      }),
      sort,
      pagination: false,
      limit,
    })
    return docs
  }
}

function savedAt({ updatedAt }: Row): number {
  return new Date(updatedAt).getTime()
}
