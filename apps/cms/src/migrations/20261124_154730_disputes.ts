import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`payments\` ADD \`dispute_standing\` text;`)
  await db.run(sql`ALTER TABLE \`payments\` ADD \`disputed_pence\` numeric;`)
  await db.run(sql`ALTER TABLE \`payments\` ADD \`evidence_due_at\` text;`)
  await db.run(sql`ALTER TABLE \`payments\` ADD \`dispute_id\` text;`)
  await db.run(sql`CREATE INDEX \`payments_dispute_standing_idx\` ON \`payments\` (\`dispute_standing\`);`)
  await db.run(sql`CREATE INDEX \`payments_evidence_due_at_idx\` ON \`payments\` (\`evidence_due_at\`);`)
  await db.run(sql`ALTER TABLE \`webhook_events\` ADD \`dispute_id\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`payments_dispute_standing_idx\`;`)
  await db.run(sql`DROP INDEX \`payments_evidence_due_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`payments\` DROP COLUMN \`dispute_standing\`;`)
  await db.run(sql`ALTER TABLE \`payments\` DROP COLUMN \`disputed_pence\`;`)
  await db.run(sql`ALTER TABLE \`payments\` DROP COLUMN \`evidence_due_at\`;`)
  await db.run(sql`ALTER TABLE \`payments\` DROP COLUMN \`dispute_id\`;`)
  await db.run(sql`ALTER TABLE \`webhook_events\` DROP COLUMN \`dispute_id\`;`)
}
