import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`bookings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`delegate_name\` text,
  	\`delegate_email\` text,
  	\`status\` text NOT NULL,
  	\`run_label\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`order_reference\` text NOT NULL,
  	\`run_id\` text NOT NULL,
  	\`seat\` numeric NOT NULL,
  	\`vat_category\` text NOT NULL,
  	\`vat_rate_basis_points\` numeric NOT NULL,
  	\`net_pence\` numeric NOT NULL,
  	\`vat_pence\` numeric NOT NULL,
  	\`gross_pence\` numeric NOT NULL,
  	\`cancelled_at\` text,
  	\`key\` text NOT NULL,
  	\`refund_key\` text NOT NULL,
  	\`counted\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bookings_delegate_name_idx\` ON \`bookings\` (\`delegate_name\`);`)
  await db.run(sql`CREATE INDEX \`bookings_delegate_email_idx\` ON \`bookings\` (\`delegate_email\`);`)
  await db.run(sql`CREATE INDEX \`bookings_status_idx\` ON \`bookings\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`bookings_starts_at_idx\` ON \`bookings\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`bookings_ends_at_idx\` ON \`bookings\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`bookings_belongs_to_idx\` ON \`bookings\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`bookings_order_id_idx\` ON \`bookings\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`bookings_run_id_idx\` ON \`bookings\` (\`run_id\`);`)
  await db.run(sql`CREATE INDEX \`bookings_cancelled_at_idx\` ON \`bookings\` (\`cancelled_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bookings_key_idx\` ON \`bookings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`bookings_refund_key_idx\` ON \`bookings\` (\`refund_key\`);`)
  await db.run(sql`CREATE INDEX \`bookings_counted_idx\` ON \`bookings\` (\`counted\`);`)
  await db.run(sql`CREATE INDEX \`bookings_updated_at_idx\` ON \`bookings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bookings_created_at_idx\` ON \`bookings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`seat_ledgers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`run_id\` text NOT NULL,
  	\`capacity\` numeric NOT NULL,
  	\`available\` numeric NOT NULL,
  	\`held\` numeric NOT NULL,
  	\`booked\` numeric NOT NULL,
  	\`last_move\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`seat_ledgers_run_id_idx\` ON \`seat_ledgers\` (\`run_id\`);`)
  await db.run(sql`CREATE INDEX \`seat_ledgers_updated_at_idx\` ON \`seat_ledgers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`seat_ledgers_created_at_idx\` ON \`seat_ledgers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`holds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`order_id\` text NOT NULL,
  	\`run_id\` text NOT NULL,
  	\`round\` numeric NOT NULL,
  	\`seats\` numeric NOT NULL,
  	\`status\` text NOT NULL,
  	\`counted\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`holds_key_idx\` ON \`holds\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`holds_order_id_idx\` ON \`holds\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`holds_run_id_idx\` ON \`holds\` (\`run_id\`);`)
  await db.run(sql`CREATE INDEX \`holds_counted_idx\` ON \`holds\` (\`counted\`);`)
  await db.run(sql`CREATE INDEX \`holds_updated_at_idx\` ON \`holds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`holds_created_at_idx\` ON \`holds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`orders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`summary\` text NOT NULL,
  	\`customer_name\` text,
  	\`customer_email\` text,
  	\`company_name\` text,
  	\`gross_pence\` numeric NOT NULL,
  	\`placed_at\` text,
  	\`source\` text NOT NULL,
  	\`payment\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	\`totals\` text NOT NULL,
  	\`vat_mode\` text NOT NULL,
  	\`price_changes\` text,
  	\`booker\` text,
  	\`booker_attends\` integer DEFAULT false,
  	\`delegates\` text,
  	\`needs_saved\` integer DEFAULT false,
  	\`declarations\` text,
  	\`key\` text NOT NULL,
  	\`attempt_key\` text NOT NULL,
  	\`hold_expires_at\` text,
  	\`extensions_used\` numeric NOT NULL,
  	\`hold_round\` numeric NOT NULL,
  	\`payment_id\` text,
  	\`payment_attempt\` numeric NOT NULL,
  	\`is_settled\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`orders_reference_idx\` ON \`orders\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`orders_state_idx\` ON \`orders\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`orders_customer_name_idx\` ON \`orders\` (\`customer_name\`);`)
  await db.run(sql`CREATE INDEX \`orders_customer_email_idx\` ON \`orders\` (\`customer_email\`);`)
  await db.run(sql`CREATE INDEX \`orders_company_name_idx\` ON \`orders\` (\`company_name\`);`)
  await db.run(sql`CREATE INDEX \`orders_placed_at_idx\` ON \`orders\` (\`placed_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`orders_key_idx\` ON \`orders\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`orders_attempt_key_idx\` ON \`orders\` (\`attempt_key\`);`)
  await db.run(sql`CREATE INDEX \`orders_hold_expires_at_idx\` ON \`orders\` (\`hold_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`orders_is_settled_idx\` ON \`orders\` (\`is_settled\`);`)
  await db.run(sql`CREATE INDEX \`orders_updated_at_idx\` ON \`orders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`orders_created_at_idx\` ON \`orders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`invoices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`customer_name\` text NOT NULL,
  	\`issued_at\` text,
  	\`net_pence\` numeric NOT NULL,
  	\`vat_pence\` numeric NOT NULL,
  	\`gross_pence\` numeric NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`key\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`invoices_number_idx\` ON \`invoices\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`invoices_customer_name_idx\` ON \`invoices\` (\`customer_name\`);`)
  await db.run(sql`CREATE INDEX \`invoices_issued_at_idx\` ON \`invoices\` (\`issued_at\`);`)
  await db.run(sql`CREATE INDEX \`invoices_belongs_to_idx\` ON \`invoices\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`invoices_order_id_idx\` ON \`invoices\` (\`order_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`invoices_sequence_idx\` ON \`invoices\` (\`sequence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`invoices_key_idx\` ON \`invoices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`invoices_updated_at_idx\` ON \`invoices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invoices_created_at_idx\` ON \`invoices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`credit_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`customer_name\` text NOT NULL,
  	\`issued_at\` text,
  	\`net_pence\` numeric NOT NULL,
  	\`vat_pence\` numeric NOT NULL,
  	\`gross_pence\` numeric NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`key\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`invoice_number\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`credit_notes_number_idx\` ON \`credit_notes\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`credit_notes_customer_name_idx\` ON \`credit_notes\` (\`customer_name\`);`)
  await db.run(sql`CREATE INDEX \`credit_notes_issued_at_idx\` ON \`credit_notes\` (\`issued_at\`);`)
  await db.run(sql`CREATE INDEX \`credit_notes_belongs_to_idx\` ON \`credit_notes\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`credit_notes_order_id_idx\` ON \`credit_notes\` (\`order_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`credit_notes_sequence_idx\` ON \`credit_notes\` (\`sequence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`credit_notes_key_idx\` ON \`credit_notes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`credit_notes_updated_at_idx\` ON \`credit_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`credit_notes_created_at_idx\` ON \`credit_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`gross_pence\` numeric NOT NULL,
  	\`received_pence\` numeric,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`session_id\` text,
  	\`payment_intent_id\` text,
  	\`paid_at\` text,
  	\`key\` text NOT NULL,
  	\`attempt\` numeric NOT NULL,
  	\`request\` text NOT NULL,
  	\`url\` text,
  	\`is_settled\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`payments_status_idx\` ON \`payments\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`payments_belongs_to_idx\` ON \`payments\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`payments_order_id_idx\` ON \`payments\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`payments_session_id_idx\` ON \`payments\` (\`session_id\`);`)
  await db.run(sql`CREATE INDEX \`payments_payment_intent_id_idx\` ON \`payments\` (\`payment_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`payments_paid_at_idx\` ON \`payments\` (\`paid_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`payments_key_idx\` ON \`payments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payments_is_settled_idx\` ON \`payments\` (\`is_settled\`);`)
  await db.run(sql`CREATE INDEX \`payments_updated_at_idx\` ON \`payments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payments_created_at_idx\` ON \`payments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`refunds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`requested_by\` text NOT NULL,
  	\`net_pence\` numeric NOT NULL,
  	\`vat_pence\` numeric NOT NULL,
  	\`gross_pence\` numeric NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`stripe_refund_id\` text,
  	\`error\` text,
  	\`finished_at\` text,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`booking_ids\` text,
  	\`payment_intent_id\` text,
  	\`is_settled\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`refunds_status_idx\` ON \`refunds\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`refunds_belongs_to_idx\` ON \`refunds\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`refunds_order_id_idx\` ON \`refunds\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`refunds_stripe_refund_id_idx\` ON \`refunds\` (\`stripe_refund_id\`);`)
  await db.run(sql`CREATE INDEX \`refunds_finished_at_idx\` ON \`refunds\` (\`finished_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`refunds_key_idx\` ON \`refunds\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`refunds_is_settled_idx\` ON \`refunds\` (\`is_settled\`);`)
  await db.run(sql`CREATE INDEX \`refunds_updated_at_idx\` ON \`refunds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`refunds_created_at_idx\` ON \`refunds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`emails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`sent_at\` text,
  	\`error\` text,
  	\`text\` text NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`calendar\` text,
  	\`attempts\` numeric NOT NULL,
  	\`next_attempt_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`emails_to_idx\` ON \`emails\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`emails_status_idx\` ON \`emails\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`emails_sent_at_idx\` ON \`emails\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`emails_belongs_to_idx\` ON \`emails\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`emails_order_id_idx\` ON \`emails\` (\`order_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`emails_key_idx\` ON \`emails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`emails_next_attempt_at_idx\` ON \`emails\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`emails_updated_at_idx\` ON \`emails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`emails_created_at_idx\` ON \`emails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`received_at\` text,
  	\`handled_at\` text,
  	\`order_reference\` text,
  	\`error\` text,
  	\`event_id\` text NOT NULL,
  	\`session_id\` text,
  	\`refund_id\` text,
  	\`order_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_events_status_idx\` ON \`webhook_events\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_received_at_idx\` ON \`webhook_events\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_handled_at_idx\` ON \`webhook_events\` (\`handled_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_order_reference_idx\` ON \`webhook_events\` (\`order_reference\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_events_event_id_idx\` ON \`webhook_events\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_session_id_idx\` ON \`webhook_events\` (\`session_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_order_id_idx\` ON \`webhook_events\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_updated_at_idx\` ON \`webhook_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_created_at_idx\` ON \`webhook_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`run_cancellations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`run_label\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`finished_at\` text,
  	\`run_id\` text NOT NULL,
  	\`is_settled\` integer,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`run_cancellations_finished_at_idx\` ON \`run_cancellations\` (\`finished_at\`);`)
  await db.run(sql`CREATE INDEX \`run_cancellations_is_settled_idx\` ON \`run_cancellations\` (\`is_settled\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`run_cancellations_key_idx\` ON \`run_cancellations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`run_cancellations_updated_at_idx\` ON \`run_cancellations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`run_cancellations_created_at_idx\` ON \`run_cancellations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`order_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`order_events_at_idx\` ON \`order_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`order_events_belongs_to_idx\` ON \`order_events\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`order_events_order_id_idx\` ON \`order_events\` (\`order_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`order_events_key_idx\` ON \`order_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`order_events_updated_at_idx\` ON \`order_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`order_events_created_at_idx\` ON \`order_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`delegate_needs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`entries\` text,
  	\`erase_after\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`delegate_needs_belongs_to_idx\` ON \`delegate_needs\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`delegate_needs_order_id_idx\` ON \`delegate_needs\` (\`order_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`delegate_needs_key_idx\` ON \`delegate_needs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`delegate_needs_erase_after_idx\` ON \`delegate_needs\` (\`erase_after\`);`)
  await db.run(sql`CREATE INDEX \`delegate_needs_updated_at_idx\` ON \`delegate_needs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`delegate_needs_created_at_idx\` ON \`delegate_needs\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`bookings\`;`)
  await db.run(sql`DROP TABLE \`seat_ledgers\`;`)
  await db.run(sql`DROP TABLE \`holds\`;`)
  await db.run(sql`DROP TABLE \`orders\`;`)
  await db.run(sql`DROP TABLE \`invoices\`;`)
  await db.run(sql`DROP TABLE \`credit_notes\`;`)
  await db.run(sql`DROP TABLE \`payments\`;`)
  await db.run(sql`DROP TABLE \`refunds\`;`)
  await db.run(sql`DROP TABLE \`emails\`;`)
  await db.run(sql`DROP TABLE \`webhook_events\`;`)
  await db.run(sql`DROP TABLE \`run_cancellations\`;`)
  await db.run(sql`DROP TABLE \`order_events\`;`)
  await db.run(sql`DROP TABLE \`delegate_needs\`;`)
}
