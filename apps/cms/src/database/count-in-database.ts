import type { CollectionSlug, Payload } from 'payload'

/** One question in the words of each database; both answer with rows of one shape. */
export interface Counting {
  /** With `?` for each value: nothing that somebody typed stands in the statement. */
  sqlite: { statement: string; values?: readonly (string | number)[] }
  mongodb: {
    collection: CollectionSlug
    /** @param nameOf what the database calls a collection, for stages that read another one */
    pipeline: (nameOf: (collection: CollectionSlug) => string) => object[]
  }
}

/**
 * Counts and adds up where the documents are, instead of reading them. Below Payload: no access control, no hooks, and
 * only what has been committed.
 */
export async function countInDatabase<Row>(
  payload: Payload,
  { sqlite, mongodb }: Counting,
): Promise<Row[]> {
  if (payload.db.name === 'mongoose') {
    const { collections } = payload.db as unknown as MongoDb
    const pipeline = mongodb.pipeline((slug) => collections[slug].collection.collectionName)
    return (await collections[mongodb.collection].collection.aggregate(pipeline).toArray()) as Row[]
  }
  const { client } = payload.db as unknown as Sqlite
  const args = [...(sqlite.values ?? [])]
  const { rows } = await client.execute({ sql: sqlite.statement, args })
  return rows as Row[]
}

interface MongoDb {
  collections: Record<CollectionSlug, { collection: MongoCollection }>
}

interface MongoCollection {
  collectionName: string
  aggregate: (pipeline: object[]) => { toArray: () => Promise<unknown[]> }
}

interface Sqlite {
  client: {
    execute: (query: { sql: string; args: (string | number)[] }) => Promise<{ rows: unknown[] }>
  }
}
