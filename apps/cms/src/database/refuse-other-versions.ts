import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload'

/**
 * Before a database is brought up to date: one on which migrations were run that this version does not
 * have was made by another one. To go on would fail halfway, or leave what nobody understands.
 */
export function refuseOtherVersions<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return {
    ...adapter,
    init: (args) => {
      const plain = adapter.init(args)
      const migrate = plain.migrate.bind(plain)
      return Object.assign(plain, {
        migrate: async (options?: { migrations?: Migration[] }) => {
          const { migrations } = options ?? {}
          if (migrations) await refuseUnknown(plain, migrations)
          await migrate(options)
        },
      })
    },
  }
}

async function refuseUnknown(
  { payload }: BaseDatabaseAdapter,
  migrations: readonly Migration[],
): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = (await namesOfRun(payload)).filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new Error(
      `This database was made by another version of Lectern (it has ${unknown.join(', ')}). ` +
        'Start the version that made it, or name another database in DATABASE_URL. Nothing was changed.',
    )
  }
}

/** A database in which nothing was made yet has no list of them. */
async function namesOfRun(payload: BaseDatabaseAdapter['payload']): Promise<string[]> {
  const find = payload.find({
    collection: 'payload-migrations',
    where: { batch: { not_equals: -1 } },
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  const { docs } = await find.catch(() => ({ docs: [] }))
  return docs.map(({ name }) => name ?? '')
}
