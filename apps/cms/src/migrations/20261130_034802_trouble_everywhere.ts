import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`bookings\` ADD \`trouble\` text;`)
  await db.run(sql`ALTER TABLE \`bookings\` ADD \`trouble_since\` text;`)
  await db.run(sql`ALTER TABLE \`bookings\` ADD \`failed_tries\` numeric;`)
  await db.run(sql`ALTER TABLE \`holds\` ADD \`trouble\` text;`)
  await db.run(sql`ALTER TABLE \`holds\` ADD \`trouble_since\` text;`)
  await db.run(sql`ALTER TABLE \`holds\` ADD \`failed_tries\` numeric;`)
  await db.run(sql`ALTER TABLE \`delegate_needs\` ADD \`trouble\` text;`)
  await db.run(sql`ALTER TABLE \`delegate_needs\` ADD \`trouble_since\` text;`)
  await db.run(sql`ALTER TABLE \`delegate_needs\` ADD \`failed_tries\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`trouble\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`trouble_since\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`failed_tries\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`bookings\` DROP COLUMN \`trouble\`;`)
  await db.run(sql`ALTER TABLE \`bookings\` DROP COLUMN \`trouble_since\`;`)
  await db.run(sql`ALTER TABLE \`bookings\` DROP COLUMN \`failed_tries\`;`)
  await db.run(sql`ALTER TABLE \`holds\` DROP COLUMN \`trouble\`;`)
  await db.run(sql`ALTER TABLE \`holds\` DROP COLUMN \`trouble_since\`;`)
  await db.run(sql`ALTER TABLE \`holds\` DROP COLUMN \`failed_tries\`;`)
  await db.run(sql`ALTER TABLE \`delegate_needs\` DROP COLUMN \`trouble\`;`)
  await db.run(sql`ALTER TABLE \`delegate_needs\` DROP COLUMN \`trouble_since\`;`)
  await db.run(sql`ALTER TABLE \`delegate_needs\` DROP COLUMN \`failed_tries\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`trouble\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`trouble_since\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`failed_tries\`;`)
}
