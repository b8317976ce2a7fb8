import { mongooseAdapter } from '@payloadcms/db-mongodb'

import { mongodbMigrations } from './mongodb-migrations'
import { requireReplicaSet } from './replica-set'

/**
 * Builds its indexes before the first request, because unique keys are what keeps two callers from doing one
 * thing twice. It reads where it writes, whatever its address says: seats and payments are decided by what was
 * written a moment ago, and a number that was given out must survive the loss of a primary.
 */
export function mongodb(url: string) {
  return mongooseAdapter({
    url,
    ensureIndexes: true,
    connectOptions: { ...readYourWrites },
    prodMigrations: mongodbMigrations,
    afterOpenConnection: ({ connection }) => requireReplicaSet(connection.getClient().options),
  })
}

const readYourWrites = { readPreference: 'primary', writeConcern: { w: 'majority' } } as const
