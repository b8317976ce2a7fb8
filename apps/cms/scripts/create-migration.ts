/** `npm run migration --workspace @lectern/cms -- <name>`: writes the SQLite migration that the schema's change needs, if any. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import payload from 'payload'

import { fillInOfflineEnv } from './offline-env'

fillInOfflineEnv()
process.env.DATABASE_URL = 'file:data/only-for-creating-migrations.db'
process.env.PAYLOAD_MIGRATING = 'true'
const config = await (await import('../src/payload.config')).default
await payload.init({ config, disableDBConnect: true, disableOnInit: true })
const before = migrationFiles()
await payload.db.createMigration({
  payload,
  migrationName: process.argv[2] ?? 'schema-change',
  skipEmpty: true,
})
migrationFiles()
  .filter((file) => !before.includes(file))
  .forEach(importTypesAsTypes)
process.exit(0)

function migrationFiles(): string[] {
  return readdirSync(payload.db.migrationDir)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(payload.db.migrationDir, file))
}

/** Payload's template imports two types as if they were values, which the seeding program cannot load. */
function importTypesAsTypes(file: string): void {
  const text = readFileSync(file, 'utf8')
  const typed = text.replace(/^import \{[^}]*\}/, (line) =>
    line.replace(/\b(Migrate(Up|Down)Args)\b/g, 'type $1'),
  )
  writeFileSync(file, typed)
}
