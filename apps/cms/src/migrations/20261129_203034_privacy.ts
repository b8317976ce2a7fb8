import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pages_blocks_retention_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_retention_table_order_idx\` ON \`pages_blocks_retention_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_retention_table_parent_id_idx\` ON \`pages_blocks_retention_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_retention_table_path_idx\` ON \`pages_blocks_retention_table\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_retention_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_retention_table_order_idx\` ON \`_pages_v_blocks_retention_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_retention_table_parent_id_idx\` ON \`_pages_v_blocks_retention_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_retention_table_path_idx\` ON \`_pages_v_blocks_retention_table\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`erasure_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`summary\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`erasure_requests_at_idx\` ON \`erasure_requests\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`erasure_requests_key_idx\` ON \`erasure_requests\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`erasure_requests_subject_idx\` ON \`erasure_requests\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`erasure_requests_updated_at_idx\` ON \`erasure_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`erasure_requests_created_at_idx\` ON \`erasure_requests\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`enquiries\` ADD \`acknowledge_by\` text;`)
  await db.run(sql`ALTER TABLE \`enquiries\` ADD \`acknowledged_at\` text;`)
  await db.run(sql`ALTER TABLE \`enquiries\` ADD \`outcome_at\` text;`)
  await db.run(sql`CREATE INDEX \`enquiries_acknowledge_by_idx\` ON \`enquiries\` (\`acknowledge_by\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_acknowledged_at_idx\` ON \`enquiries\` (\`acknowledged_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_outcome_at_idx\` ON \`enquiries\` (\`outcome_at\`);`)
  await db.run(sql`ALTER TABLE \`orders\` ADD \`contacts_erased_at\` text;`)
  await db.run(sql`ALTER TABLE \`orders\` ADD \`delegates_erased_at\` text;`)
  await db.run(sql`ALTER TABLE \`orders\` ADD \`customer_erased_at\` text;`)
  await db.run(sql`ALTER TABLE \`emails\` ADD \`text_erased_at\` text;`)
  await db.run(sql`CREATE INDEX \`emails_text_erased_at_idx\` ON \`emails\` (\`text_erased_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_unpaid_orders\` numeric DEFAULT 30;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_contact_details\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_delegates\` numeric DEFAULT 6;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_books\` numeric DEFAULT 6;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_email_texts\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_time_lines\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_payment_messages\` numeric DEFAULT 6;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_enquiries\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_complaints\` numeric DEFAULT 36;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_requests\` numeric DEFAULT 36;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_mail_files\` numeric DEFAULT 30;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`privacy_year_end_month\` text DEFAULT '3';`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_unpaid_orders\` numeric DEFAULT 30;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_contact_details\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_delegates\` numeric DEFAULT 6;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_books\` numeric DEFAULT 6;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_email_texts\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_time_lines\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_payment_messages\` numeric DEFAULT 6;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_enquiries\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_complaints\` numeric DEFAULT 36;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_requests\` numeric DEFAULT 36;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_mail_files\` numeric DEFAULT 30;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_privacy_year_end_month\` text DEFAULT '3';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pages_blocks_retention_table\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_retention_table\`;`)
  await db.run(sql`DROP TABLE \`erasure_requests\`;`)
  await db.run(sql`DROP INDEX \`enquiries_acknowledge_by_idx\`;`)
  await db.run(sql`DROP INDEX \`enquiries_acknowledged_at_idx\`;`)
  await db.run(sql`DROP INDEX \`enquiries_outcome_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`enquiries\` DROP COLUMN \`acknowledge_by\`;`)
  await db.run(sql`ALTER TABLE \`enquiries\` DROP COLUMN \`acknowledged_at\`;`)
  await db.run(sql`ALTER TABLE \`enquiries\` DROP COLUMN \`outcome_at\`;`)
  await db.run(sql`DROP INDEX \`emails_text_erased_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`emails\` DROP COLUMN \`text_erased_at\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`contacts_erased_at\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`delegates_erased_at\`;`)
  await db.run(sql`ALTER TABLE \`orders\` DROP COLUMN \`customer_erased_at\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_unpaid_orders\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_contact_details\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_delegates\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_books\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_email_texts\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_time_lines\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_payment_messages\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_enquiries\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_complaints\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_requests\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_mail_files\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`privacy_year_end_month\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_unpaid_orders\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_contact_details\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_delegates\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_books\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_email_texts\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_time_lines\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_payment_messages\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_enquiries\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_complaints\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_requests\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_mail_files\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_privacy_year_end_month\`;`)
}
