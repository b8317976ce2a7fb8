import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`posts\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`testimonials\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_testimonials_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`courses\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_courses_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`navigation\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_navigation_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_saved_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`testimonials\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_testimonials_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`courses\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_courses_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`navigation\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_navigation_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_saved_by\`;`)
}
