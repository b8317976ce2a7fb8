/** `npm run migrations:check --workspace @lectern/cms`: fails when the schema asks for more than the SQLite migrations make. */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import payload from 'payload'

import { migrations } from '../src/migrations'
import { fillInOfflineEnv } from './offline-env'

fillInOfflineEnv()
process.env.DATABASE_URL = 'file:data/only-for-checking-migrations.db'
process.env.PAYLOAD_MIGRATING = 'true'
const config = await (await import('../src/payload.config')).default
await payload.init({ config, disableDBConnect: true, disableOnInit: true })
const problems = [...unlistedFiles(), ...(await missingStatements())]
if (problems.length > 0) {
  console.error(
    'The migrations do not fit the schema. Run "npm run migration --workspace @lectern/cms -- <name>"\n' +
      `and commit what it writes. What is missing:\n\n${problems.join('\n')}`,
  )
}
process.exit(problems.length > 0 ? 1 : 0)

/** A server runs what `index.ts` lists, and nothing else that lies in the folder. */
function unlistedFiles(): string[] {
  const listed = new Set(migrations.map(({ name }) => `${name}.ts`))
  return filesOfMigrations('.ts').filter((file) => file !== 'index.ts' && !listed.has(file))
}

/** What the newest migration's picture of the schema lacks, as SQL. */
async function missingStatements(): Promise<string[]> {
  const { schema, migrationDir, requireDrizzleKit } = payload.db as unknown as SQLiteAdapter
  const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
  const newest = filesOfMigrations('.json').sort().at(-1)
  if (!newest) return ['There is no migration at all.']
  const before = JSON.parse(readFileSync(path.join(migrationDir, newest), 'utf8')) as never
  return generateMigration(before, await generateDrizzleJson(schema))
}

function filesOfMigrations(ending: string): string[] {
  return readdirSync(payload.db.migrationDir).filter((file) => file.endsWith(ending))
}
