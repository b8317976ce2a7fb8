import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`place_moves\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`from_label\` text NOT NULL,
  	\`to_label\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`requested_by\` text NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`finished_at\` text,
  	\`key\` text NOT NULL,
  	\`from_run_id\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`places\` text NOT NULL,
  	\`is_settled\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`place_moves_status_idx\` ON \`place_moves\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_belongs_to_idx\` ON \`place_moves\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_order_id_idx\` ON \`place_moves\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_finished_at_idx\` ON \`place_moves\` (\`finished_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`place_moves_key_idx\` ON \`place_moves\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_from_run_id_idx\` ON \`place_moves\` (\`from_run_id\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_is_settled_idx\` ON \`place_moves\` (\`is_settled\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_updated_at_idx\` ON \`place_moves\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_created_at_idx\` ON \`place_moves\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`bookings\` ADD \`moved_from\` text;`)
  await db.run(sql`ALTER TABLE \`bookings\` ADD \`moves\` text;`)
  await db.run(sql`ALTER TABLE \`bookings\` ADD \`last_move_id\` text;`)
  await db.run(sql`ALTER TABLE \`run_cancellations\` ADD \`move_to_label\` text;`)
  await db.run(sql`ALTER TABLE \`run_cancellations\` ADD \`cancelled_at\` text;`)
  await db.run(sql`ALTER TABLE \`run_cancellations\` ADD \`move_to\` text;`)
  await db.run(sql`ALTER TABLE \`run_cancellations\` ADD \`round\` numeric DEFAULT 1 NOT NULL;`)
  await db.run(sql`CREATE INDEX \`run_cancellations_cancelled_at_idx\` ON \`run_cancellations\` (\`cancelled_at\`);`)
  await db.run(sql`CREATE INDEX \`run_cancellations_run_id_idx\` ON \`run_cancellations\` (\`run_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`place_moves\`;`)
  await db.run(sql`DROP INDEX \`run_cancellations_cancelled_at_idx\`;`)
  await db.run(sql`DROP INDEX \`run_cancellations_run_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`run_cancellations\` DROP COLUMN \`move_to_label\`;`)
  await db.run(sql`ALTER TABLE \`run_cancellations\` DROP COLUMN \`cancelled_at\`;`)
  await db.run(sql`ALTER TABLE \`run_cancellations\` DROP COLUMN \`move_to\`;`)
  await db.run(sql`ALTER TABLE \`run_cancellations\` DROP COLUMN \`round\`;`)
  await db.run(sql`ALTER TABLE \`bookings\` DROP COLUMN \`moved_from\`;`)
  await db.run(sql`ALTER TABLE \`bookings\` DROP COLUMN \`moves\`;`)
  await db.run(sql`ALTER TABLE \`bookings\` DROP COLUMN \`last_move_id\`;`)
}
