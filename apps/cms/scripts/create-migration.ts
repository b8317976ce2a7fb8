/** `npm run migration --workspace @lectern/cms -- <name>`: writes the SQLite migration that the schema's change needs. */
import payload from 'payload'

import { fillInOfflineEnv } from './offline-env'

fillInOfflineEnv()
process.env.DATABASE_URL = 'file:data/only-for-creating-migrations.db'
process.env.PAYLOAD_MIGRATING = 'true'
const config = await (await import('../src/payload.config')).default
await payload.init({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({
  payload,
  migrationName: process.argv[2] ?? 'schema-change',
  skipEmpty: true,
  forceAcceptWarning: true,
})
process.exit(0)
