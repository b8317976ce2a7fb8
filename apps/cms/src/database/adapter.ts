import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { migrations } from '../migrations'
import { sqliteWithTransactions } from '../payload-workarounds/server/sqlite-transactions/with-transactions'
import { mongodbMigrations } from './mongodb-migrations'
import { refuseOtherVersions } from './refuse-other-versions'
import { requireReplicaSet } from './replica-set'

type DatabaseOptions = { url: string; migrationDir: string }

/**
 * MongoDB for `mongodb://…`, the embedded SQLite for `file:…`; one schema on both, ids are strings on both.
 *
 * Both write each save in one transaction: one that fails leaves nothing behind.
 *
 * On SQLite each write waits until it is on the disk (`FULL`): a payment that was written down before
 * Stripe heard of it must still be there when the power comes back.
 *
 * MongoDB builds its indexes before the first request, because unique keys are what keeps two callers
 * from doing one thing twice. It reads where it writes, whatever its address says: seats and payments
 * are decided by what was written a moment ago, and a number that was given out must survive the loss
 * of a primary.
 */
export function databaseAdapter({ url, migrationDir }: DatabaseOptions) {
  if (url.startsWith('mongodb')) {
    const mongodb = mongooseAdapter({
      url,
      ensureIndexes: true,
      connectOptions: { ...readYourWrites },
      prodMigrations: mongodbMigrations,
      afterOpenConnection: ({ connection }) => requireReplicaSet(connection.getClient().options),
    })
    return refuseOtherVersions(mongodb)
  }
  mkdirSync(path.dirname(url.slice('file:'.length)), { recursive: true })
  const sqlite = sqliteWithTransactions({
    client: { url },
    idType: 'uuid',
    wal: { synchronous: 'FULL' },
    busyTimeout: 10_000,
    migrationDir,
    prodMigrations: migrations,
  })
  return refuseOtherVersions(sqlite)
}

const readYourWrites = { readPreference: 'primary', writeConcern: { w: 'majority' } } as const
