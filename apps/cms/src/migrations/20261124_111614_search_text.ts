import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`posts\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`courses\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_courses_v\` ADD \`version_search_text\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`courses\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_courses_v\` DROP COLUMN \`version_search_text\`;`)
}
