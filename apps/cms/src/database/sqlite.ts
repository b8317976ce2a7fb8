import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { migrations } from '../migrations'
import { sqliteWithTransactions } from '../payload-workarounds/server/sqlite-transactions/with-transactions'

/**
 * Each write waits until it is on the disk (`FULL`): a payment that was written down before Stripe heard of it
 * must still be there when the power comes back.
 */
export function sqlite({ url, migrationDir }: { url: string; migrationDir: string }) {
  mkdirSync(path.dirname(url.slice('file:'.length)), { recursive: true })
  return sqliteWithTransactions({
    client: { url },
    idType: 'uuid',
    wal: { synchronous: 'FULL' },
    busyTimeout: 10_000,
    migrationDir,
    prodMigrations: migrations,
  })
}
