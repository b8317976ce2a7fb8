import type { DatabaseAdapterObj } from 'payload'

import { refuseOtherVersions } from './refuse-other-versions'

type DatabaseOptions = { url: string; migrationDir: string }

/**
 * MongoDB for `mongodb://…`, the embedded SQLite for `file:…`; one schema on both, ids are strings on both.
 *
 * Both write each save in one transaction: one that fails leaves nothing behind. Only what speaks to the one that
 * is used is loaded, since each is a tenth of what the whole CMS loads.
 */
export async function databaseAdapter({
  url,
  migrationDir,
}: DatabaseOptions): Promise<DatabaseAdapterObj> {
  if (url.startsWith('mongodb')) {
    const { mongodb } = await import('./mongodb')
    return refuseOtherVersions(mongodb(url))
  }
  const { sqlite } = await import('./sqlite')
  return refuseOtherVersions(sqlite({ url, migrationDir }))
}
