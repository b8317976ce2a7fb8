import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`payments\` ADD \`refusal\` text;`)
  await db.run(sql`ALTER TABLE \`payments\` ADD \`error\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`payments\` DROP COLUMN \`refusal\`;`)
  await db.run(sql`ALTER TABLE \`payments\` DROP COLUMN \`error\`;`)
}
