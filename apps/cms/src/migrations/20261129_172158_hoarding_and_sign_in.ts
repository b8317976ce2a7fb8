import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`orders\` ADD \`visitor\` text;`)
  await db.run(sql`ALTER TABLE \`orders\` ADD \`proven_email\` text;`)
  await db.run(sql`CREATE INDEX \`orders_visitor_idx\` ON \`orders\` (\`visitor\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`link_wanted_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`link_due_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`link_attempts\` numeric;`)
  await db.run(sql`CREATE INDEX \`users_link_due_at_idx\` ON \`users\` (\`link_due_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`orders_visitor_idx\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`visitor\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`proven_email\`;`)
  await db.run(sql`DROP INDEX \`users_link_due_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`link_wanted_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`link_due_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`link_attempts\`;`)
}
