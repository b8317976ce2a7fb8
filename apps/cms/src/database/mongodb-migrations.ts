import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

interface MongodbMigration {
  /** As the SQLite migration beside it is called, where there is one. */
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

/** What has to be done to the documents of a MongoDB since the first release; it has no tables to change. */
export const mongodbMigrations: MongodbMigration[] = []
