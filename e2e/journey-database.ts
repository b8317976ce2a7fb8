import { randomBytes } from 'node:crypto'

const prefix = 'lectern-journeys-'

/**
 * A database that nobody else uses. Empty means the built-in SQLite, in the journeys' own data folder.
 */
export function journeyDatabaseUrl(mongoUrl: string | undefined): string {
  if (!mongoUrl) return ''
  const [, server = '', query = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)[^?]*(\?.*)?$/.exec(mongoUrl) ?? []
  return `${server}/${prefix}${randomBytes(4).toString('hex')}${query}`
}

/** Whether a database was made by `journeyDatabaseUrl`, and so may be dropped. */
export function isJourneyDatabase(name: string): boolean {
  return name.startsWith(prefix)
}
