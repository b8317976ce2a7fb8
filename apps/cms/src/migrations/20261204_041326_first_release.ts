import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`posts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`saved_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`hero_image_id\` text(36),
  	\`content\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`author_id\` text(36),
  	\`published_at\` text,
  	\`slug\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_hero_image_idx\` ON \`posts\` (\`hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_meta_meta_image_idx\` ON \`posts\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_author_idx\` ON \`posts\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_published_at_idx\` ON \`posts\` (\`published_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`posts_slug_idx\` ON \`posts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`posts_created_by_idx\` ON \`posts\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_updated_at_idx\` ON \`posts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`posts_created_at_idx\` ON \`posts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`posts_deleted_at_idx\` ON \`posts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`posts__status_idx\` ON \`posts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`posts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`courses_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_rels_order_idx\` ON \`posts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_parent_idx\` ON \`posts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_path_idx\` ON \`posts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_courses_id_idx\` ON \`posts_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_topics_id_idx\` ON \`posts_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_saved_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_hero_image_id\` text(36),
  	\`version_content\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_author_id\` text(36),
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_parent_idx\` ON \`_posts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_hero_image_idx\` ON \`_posts_v\` (\`version_hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_meta_version_meta_image_idx\` ON \`_posts_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_author_idx\` ON \`_posts_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_published_at_idx\` ON \`_posts_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_slug_idx\` ON \`_posts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_created_by_idx\` ON \`_posts_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_updated_at_idx\` ON \`_posts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_created_at_idx\` ON \`_posts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_deleted_at_idx\` ON \`_posts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version__status_idx\` ON \`_posts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_created_at_idx\` ON \`_posts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_updated_at_idx\` ON \`_posts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_latest_idx\` ON \`_posts_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`courses_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_order_idx\` ON \`_posts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_parent_idx\` ON \`_posts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_path_idx\` ON \`_posts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_courses_id_idx\` ON \`_posts_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_topics_id_idx\` ON \`_posts_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_hero_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal',
  	\`link_label\` text,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_hero\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_links_order_idx\` ON \`pages_blocks_hero_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_links_parent_id_idx\` ON \`pages_blocks_hero_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_hero\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`image_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_order_idx\` ON \`pages_blocks_hero\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_parent_id_idx\` ON \`pages_blocks_hero\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_path_idx\` ON \`pages_blocks_hero\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_image_idx\` ON \`pages_blocks_hero\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_rich_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`content\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_rich_text_order_idx\` ON \`pages_blocks_rich_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_rich_text_parent_id_idx\` ON \`pages_blocks_rich_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_rich_text_path_idx\` ON \`pages_blocks_rich_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_picture_with_text_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal',
  	\`link_label\` text,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_picture_with_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_with_text_links_order_idx\` ON \`pages_blocks_picture_with_text_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_with_text_links_parent_id_idx\` ON \`pages_blocks_picture_with_text_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_picture_with_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`image_id\` text(36),
  	\`side\` text DEFAULT 'left',
  	\`content\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_with_text_order_idx\` ON \`pages_blocks_picture_with_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_with_text_parent_id_idx\` ON \`pages_blocks_picture_with_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_with_text_path_idx\` ON \`pages_blocks_picture_with_text\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_with_text_image_idx\` ON \`pages_blocks_picture_with_text\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_figures_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`figure\` text,
  	\`text\` text,
  	\`dots\` numeric,
  	\`bright_dots\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_figures_order_idx\` ON \`pages_blocks_figures_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_figures_parent_id_idx\` ON \`pages_blocks_figures_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_order_idx\` ON \`pages_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_parent_id_idx\` ON \`pages_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_path_idx\` ON \`pages_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_steps_order_idx\` ON \`pages_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_steps_parent_id_idx\` ON \`pages_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_order_idx\` ON \`pages_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_parent_id_idx\` ON \`pages_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_path_idx\` ON \`pages_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_topics\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_topics_order_idx\` ON \`pages_blocks_topics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_topics_parent_id_idx\` ON \`pages_blocks_topics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_topics_path_idx\` ON \`pages_blocks_topics\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_courses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`count\` numeric DEFAULT 3,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_courses_order_idx\` ON \`pages_blocks_courses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_courses_parent_id_idx\` ON \`pages_blocks_courses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_courses_path_idx\` ON \`pages_blocks_courses\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_next_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`course_id\` text(36),
  	\`count\` numeric DEFAULT 3,
  	\`block_name\` text,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_next_dates_order_idx\` ON \`pages_blocks_next_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_next_dates_parent_id_idx\` ON \`pages_blocks_next_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_next_dates_path_idx\` ON \`pages_blocks_next_dates\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_next_dates_course_idx\` ON \`pages_blocks_next_dates\` (\`course_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_latest_posts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`count\` numeric DEFAULT 3,
  	\`topic_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_latest_posts_order_idx\` ON \`pages_blocks_latest_posts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_latest_posts_parent_id_idx\` ON \`pages_blocks_latest_posts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_latest_posts_path_idx\` ON \`pages_blocks_latest_posts\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_latest_posts_topic_idx\` ON \`pages_blocks_latest_posts\` (\`topic_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_team\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_team_order_idx\` ON \`pages_blocks_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_team_parent_id_idx\` ON \`pages_blocks_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_team_path_idx\` ON \`pages_blocks_team\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_testimonials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_testimonials_order_idx\` ON \`pages_blocks_testimonials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_testimonials_parent_id_idx\` ON \`pages_blocks_testimonials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_testimonials_path_idx\` ON \`pages_blocks_testimonials\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_big_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`testimonial_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`testimonial_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_big_quote_order_idx\` ON \`pages_blocks_big_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_big_quote_parent_id_idx\` ON \`pages_blocks_big_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_big_quote_path_idx\` ON \`pages_blocks_big_quote\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_big_quote_testimonial_idx\` ON \`pages_blocks_big_quote\` (\`testimonial_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_client_logos_clients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`logo_id\` text(36),
  	\`url\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_client_logos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_client_logos_clients_order_idx\` ON \`pages_blocks_client_logos_clients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_client_logos_clients_parent_id_idx\` ON \`pages_blocks_client_logos_clients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_client_logos_clients_logo_idx\` ON \`pages_blocks_client_logos_clients\` (\`logo_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_client_logos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_client_logos_order_idx\` ON \`pages_blocks_client_logos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_client_logos_parent_id_idx\` ON \`pages_blocks_client_logos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_client_logos_path_idx\` ON \`pages_blocks_client_logos\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`link_kind\` text DEFAULT 'internal',
  	\`link_label\` text,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_order_idx\` ON \`pages_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_parent_id_idx\` ON \`pages_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_path_idx\` ON \`pages_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_questions_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_questions_order_idx\` ON \`pages_blocks_questions_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_questions_parent_id_idx\` ON \`pages_blocks_questions_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_order_idx\` ON \`pages_blocks_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_parent_id_idx\` ON \`pages_blocks_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_path_idx\` ON \`pages_blocks_questions\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`show_form\` integer DEFAULT true,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_order_idx\` ON \`pages_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_parent_id_idx\` ON \`pages_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_path_idx\` ON \`pages_blocks_contact\` (\`_path\`);`)
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
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`saved_by\` text,
  	\`title\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_meta_meta_image_idx\` ON \`pages\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	\`courses_id\` text(36),
  	\`topics_id\` text(36),
  	\`authors_id\` text(36),
  	\`trainers_id\` text(36),
  	\`testimonials_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonials_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_posts_id_idx\` ON \`pages_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_courses_id_idx\` ON \`pages_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_topics_id_idx\` ON \`pages_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_authors_id_idx\` ON \`pages_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_trainers_id_idx\` ON \`pages_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_testimonials_id_idx\` ON \`pages_rels\` (\`testimonials_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_hero_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal',
  	\`link_label\` text,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_hero\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_links_order_idx\` ON \`_pages_v_blocks_hero_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_links_parent_id_idx\` ON \`_pages_v_blocks_hero_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_hero\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`image_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_order_idx\` ON \`_pages_v_blocks_hero\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_parent_id_idx\` ON \`_pages_v_blocks_hero\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_path_idx\` ON \`_pages_v_blocks_hero\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_image_idx\` ON \`_pages_v_blocks_hero\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_rich_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`content\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_rich_text_order_idx\` ON \`_pages_v_blocks_rich_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_rich_text_parent_id_idx\` ON \`_pages_v_blocks_rich_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_rich_text_path_idx\` ON \`_pages_v_blocks_rich_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_picture_with_text_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal',
  	\`link_label\` text,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_picture_with_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_with_text_links_order_idx\` ON \`_pages_v_blocks_picture_with_text_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_with_text_links_parent_id_idx\` ON \`_pages_v_blocks_picture_with_text_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_picture_with_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`image_id\` text(36),
  	\`side\` text DEFAULT 'left',
  	\`content\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_with_text_order_idx\` ON \`_pages_v_blocks_picture_with_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_with_text_parent_id_idx\` ON \`_pages_v_blocks_picture_with_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_with_text_path_idx\` ON \`_pages_v_blocks_picture_with_text\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_with_text_image_idx\` ON \`_pages_v_blocks_picture_with_text\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_figures_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`figure\` text,
  	\`text\` text,
  	\`dots\` numeric,
  	\`bright_dots\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_figures_order_idx\` ON \`_pages_v_blocks_figures_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_figures_parent_id_idx\` ON \`_pages_v_blocks_figures_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_figures\` (
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
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_order_idx\` ON \`_pages_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_parent_id_idx\` ON \`_pages_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_path_idx\` ON \`_pages_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_steps_order_idx\` ON \`_pages_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_steps_parent_id_idx\` ON \`_pages_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_steps\` (
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
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_order_idx\` ON \`_pages_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_parent_id_idx\` ON \`_pages_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_path_idx\` ON \`_pages_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_topics\` (
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
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_topics_order_idx\` ON \`_pages_v_blocks_topics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_topics_parent_id_idx\` ON \`_pages_v_blocks_topics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_topics_path_idx\` ON \`_pages_v_blocks_topics\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_courses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`count\` numeric DEFAULT 3,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_courses_order_idx\` ON \`_pages_v_blocks_courses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_courses_parent_id_idx\` ON \`_pages_v_blocks_courses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_courses_path_idx\` ON \`_pages_v_blocks_courses\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_next_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`course_id\` text(36),
  	\`count\` numeric DEFAULT 3,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_next_dates_order_idx\` ON \`_pages_v_blocks_next_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_next_dates_parent_id_idx\` ON \`_pages_v_blocks_next_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_next_dates_path_idx\` ON \`_pages_v_blocks_next_dates\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_next_dates_course_idx\` ON \`_pages_v_blocks_next_dates\` (\`course_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_latest_posts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`count\` numeric DEFAULT 3,
  	\`topic_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_latest_posts_order_idx\` ON \`_pages_v_blocks_latest_posts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_latest_posts_parent_id_idx\` ON \`_pages_v_blocks_latest_posts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_latest_posts_path_idx\` ON \`_pages_v_blocks_latest_posts\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_latest_posts_topic_idx\` ON \`_pages_v_blocks_latest_posts\` (\`topic_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_team\` (
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
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_team_order_idx\` ON \`_pages_v_blocks_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_team_parent_id_idx\` ON \`_pages_v_blocks_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_team_path_idx\` ON \`_pages_v_blocks_team\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_testimonials\` (
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
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_testimonials_order_idx\` ON \`_pages_v_blocks_testimonials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_testimonials_parent_id_idx\` ON \`_pages_v_blocks_testimonials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_testimonials_path_idx\` ON \`_pages_v_blocks_testimonials\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_big_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`testimonial_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`testimonial_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_big_quote_order_idx\` ON \`_pages_v_blocks_big_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_big_quote_parent_id_idx\` ON \`_pages_v_blocks_big_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_big_quote_path_idx\` ON \`_pages_v_blocks_big_quote\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_big_quote_testimonial_idx\` ON \`_pages_v_blocks_big_quote\` (\`testimonial_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_client_logos_clients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`logo_id\` text(36),
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_client_logos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_client_logos_clients_order_idx\` ON \`_pages_v_blocks_client_logos_clients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_client_logos_clients_parent_id_idx\` ON \`_pages_v_blocks_client_logos_clients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_client_logos_clients_logo_idx\` ON \`_pages_v_blocks_client_logos_clients\` (\`logo_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_client_logos\` (
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
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_client_logos_order_idx\` ON \`_pages_v_blocks_client_logos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_client_logos_parent_id_idx\` ON \`_pages_v_blocks_client_logos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_client_logos_path_idx\` ON \`_pages_v_blocks_client_logos\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`link_kind\` text DEFAULT 'internal',
  	\`link_label\` text,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_order_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_parent_id_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_path_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_questions_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_questions_order_idx\` ON \`_pages_v_blocks_questions_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_questions_parent_id_idx\` ON \`_pages_v_blocks_questions_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_questions\` (
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
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_order_idx\` ON \`_pages_v_blocks_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_parent_id_idx\` ON \`_pages_v_blocks_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_path_idx\` ON \`_pages_v_blocks_questions\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`show_form\` integer DEFAULT true,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_order_idx\` ON \`_pages_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_parent_id_idx\` ON \`_pages_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_path_idx\` ON \`_pages_v_blocks_contact\` (\`_path\`);`)
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
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_saved_by\` text,
  	\`version_title\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_meta_version_meta_image_idx\` ON \`_pages_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	\`courses_id\` text(36),
  	\`topics_id\` text(36),
  	\`authors_id\` text(36),
  	\`trainers_id\` text(36),
  	\`testimonials_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonials_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_posts_id_idx\` ON \`_pages_v_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_courses_id_idx\` ON \`_pages_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_topics_id_idx\` ON \`_pages_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_authors_id_idx\` ON \`_pages_v_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_trainers_id_idx\` ON \`_pages_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_testimonials_id_idx\` ON \`_pages_v_rels\` (\`testimonials_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonials\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`saved_by\` text,
  	\`quote\` text,
  	\`name\` text,
  	\`role\` text,
  	\`organisation\` text,
  	\`course_id\` text(36),
  	\`evidence_source\` text,
  	\`evidence_received_on\` text,
  	\`evidence_source_detail\` text,
  	\`evidence_consent\` integer DEFAULT false,
  	\`evidence_consent_on\` text,
  	\`evidence_consent_detail\` text,
  	\`evidence_incentive\` text DEFAULT 'none',
  	\`evidence_incentive_detail\` text,
  	\`incentive_disclosure\` text,
  	\`featured\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonials_course_idx\` ON \`testimonials\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_updated_at_idx\` ON \`testimonials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_created_at_idx\` ON \`testimonials\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_deleted_at_idx\` ON \`testimonials\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials__status_idx\` ON \`testimonials\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_saved_by\` text,
  	\`version_quote\` text,
  	\`version_name\` text,
  	\`version_role\` text,
  	\`version_organisation\` text,
  	\`version_course_id\` text(36),
  	\`version_evidence_source\` text,
  	\`version_evidence_received_on\` text,
  	\`version_evidence_source_detail\` text,
  	\`version_evidence_consent\` integer DEFAULT false,
  	\`version_evidence_consent_on\` text,
  	\`version_evidence_consent_detail\` text,
  	\`version_evidence_incentive\` text DEFAULT 'none',
  	\`version_evidence_incentive_detail\` text,
  	\`version_incentive_disclosure\` text,
  	\`version_featured\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_parent_idx\` ON \`_testimonials_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_course_idx\` ON \`_testimonials_v\` (\`version_course_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_updated_at_idx\` ON \`_testimonials_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_created_at_idx\` ON \`_testimonials_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_deleted_at_idx\` ON \`_testimonials_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version__status_idx\` ON \`_testimonials_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_created_at_idx\` ON \`_testimonials_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_updated_at_idx\` ON \`_testimonials_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_latest_idx\` ON \`_testimonials_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_name_idx\` ON \`topics\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`authors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text,
  	\`bio\` text,
  	\`photo_id\` text(36),
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_photo_idx\` ON \`authors\` (\`photo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`authors_slug_idx\` ON \`authors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`authors_updated_at_idx\` ON \`authors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`authors_created_at_idx\` ON \`authors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`authors_deleted_at_idx\` ON \`authors\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`credit\` text,
  	\`main_colour\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumb_url\` text,
  	\`sizes_thumb_width\` numeric,
  	\`sizes_thumb_height\` numeric,
  	\`sizes_thumb_mime_type\` text,
  	\`sizes_thumb_filesize\` numeric,
  	\`sizes_thumb_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumb_sizes_thumb_filename_idx\` ON \`media\` (\`sizes_thumb_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE TABLE \`logos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`logos_updated_at_idx\` ON \`logos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`logos_created_at_idx\` ON \`logos\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`logos_filename_idx\` ON \`logos\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`courses_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_outcomes_order_idx\` ON \`courses_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_outcomes_parent_id_idx\` ON \`courses_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_programme_order_idx\` ON \`courses_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_programme_parent_id_idx\` ON \`courses_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_questions_order_idx\` ON \`courses_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_questions_parent_id_idx\` ON \`courses_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_asked_before\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`kind\` text DEFAULT 'line',
  	\`choices\` text,
  	\`is_required\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_asked_before_order_idx\` ON \`courses_asked_before\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_asked_before_parent_id_idx\` ON \`courses_asked_before\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`saved_by\` text,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`hero_image_id\` text(36),
  	\`level\` text DEFAULT 'introductory',
  	\`duration_days\` numeric DEFAULT 1,
  	\`duration_minutes\` numeric,
  	\`qualification\` text,
  	\`in_house\` integer DEFAULT true,
  	\`price_net_pence\` numeric,
  	\`vat_category\` text DEFAULT 'standard',
  	\`description\` text,
  	\`for_whom\` text,
  	\`gives_certificate\` integer DEFAULT false,
  	\`cpd_hours\` numeric,
  	\`certificate_months\` numeric,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_slug_idx\` ON \`courses\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`courses_hero_image_idx\` ON \`courses\` (\`hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_meta_meta_image_idx\` ON \`courses\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_updated_at_idx\` ON \`courses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_created_at_idx\` ON \`courses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_deleted_at_idx\` ON \`courses\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`courses__status_idx\` ON \`courses\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`courses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`trainers_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_rels_order_idx\` ON \`courses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_parent_idx\` ON \`courses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_path_idx\` ON \`courses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_topics_id_idx\` ON \`courses_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_trainers_id_idx\` ON \`courses_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_outcomes_order_idx\` ON \`_courses_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_outcomes_parent_id_idx\` ON \`_courses_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_programme_order_idx\` ON \`_courses_v_version_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_programme_parent_id_idx\` ON \`_courses_v_version_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_questions_order_idx\` ON \`_courses_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_questions_parent_id_idx\` ON \`_courses_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_asked_before\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`kind\` text DEFAULT 'line',
  	\`choices\` text,
  	\`is_required\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_asked_before_order_idx\` ON \`_courses_v_version_asked_before\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_asked_before_parent_id_idx\` ON \`_courses_v_version_asked_before\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_saved_by\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_hero_image_id\` text(36),
  	\`version_level\` text DEFAULT 'introductory',
  	\`version_duration_days\` numeric DEFAULT 1,
  	\`version_duration_minutes\` numeric,
  	\`version_qualification\` text,
  	\`version_in_house\` integer DEFAULT true,
  	\`version_price_net_pence\` numeric,
  	\`version_vat_category\` text DEFAULT 'standard',
  	\`version_description\` text,
  	\`version_for_whom\` text,
  	\`version_gives_certificate\` integer DEFAULT false,
  	\`version_cpd_hours\` numeric,
  	\`version_certificate_months\` numeric,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_parent_idx\` ON \`_courses_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_slug_idx\` ON \`_courses_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_hero_image_idx\` ON \`_courses_v\` (\`version_hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_meta_version_meta_image_idx\` ON \`_courses_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_updated_at_idx\` ON \`_courses_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_created_at_idx\` ON \`_courses_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_deleted_at_idx\` ON \`_courses_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version__status_idx\` ON \`_courses_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_created_at_idx\` ON \`_courses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_updated_at_idx\` ON \`_courses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_idx\` ON \`_courses_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`trainers_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_order_idx\` ON \`_courses_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_parent_idx\` ON \`_courses_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_path_idx\` ON \`_courses_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_topics_id_idx\` ON \`_courses_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_trainers_id_idx\` ON \`_courses_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE TABLE \`course_runs_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`title\` text,
  	\`delivery\` text,
  	\`venue_id\` text(36),
  	\`room\` text,
  	\`online_link\` text,
  	FOREIGN KEY (\`venue_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`course_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`course_runs_days_order_idx\` ON \`course_runs_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_days_parent_id_idx\` ON \`course_runs_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_days_venue_idx\` ON \`course_runs_days\` (\`venue_id\`);`)
  await db.run(sql`CREATE TABLE \`course_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`course_id\` text(36) NOT NULL,
  	\`time_zone\` text DEFAULT 'Europe/London' NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`delivery\` text DEFAULT 'venue' NOT NULL,
  	\`venue_id\` text(36),
  	\`in_house_for\` text,
  	\`enquiry_id\` text,
  	\`capacity\` numeric DEFAULT 12 NOT NULL,
  	\`minimum_places\` numeric,
  	\`decide_by\` text,
  	\`price_net_pence\` numeric,
  	\`booking_closes_at\` text,
  	\`joining_instructions\` text,
  	\`online_link\` text,
  	\`status\` text DEFAULT 'open' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`venue_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`course_runs_label_idx\` ON \`course_runs\` (\`label\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_course_idx\` ON \`course_runs\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_starts_at_idx\` ON \`course_runs\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_ends_at_idx\` ON \`course_runs\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_venue_idx\` ON \`course_runs\` (\`venue_id\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_enquiry_id_idx\` ON \`course_runs\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_status_idx\` ON \`course_runs\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_updated_at_idx\` ON \`course_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_created_at_idx\` ON \`course_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_deleted_at_idx\` ON \`course_runs\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`course_runs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`trainers_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`course_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`course_runs_rels_order_idx\` ON \`course_runs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_rels_parent_idx\` ON \`course_runs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_rels_path_idx\` ON \`course_runs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`course_runs_rels_trainers_id_idx\` ON \`course_runs_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE TABLE \`venues\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`address_line1\` text NOT NULL,
  	\`address_line2\` text,
  	\`address_town\` text NOT NULL,
  	\`address_postcode\` text NOT NULL,
  	\`directions\` text,
  	\`accessibility\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_updated_at_idx\` ON \`venues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`venues_created_at_idx\` ON \`venues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`venues_deleted_at_idx\` ON \`venues\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`trainers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text,
  	\`bio\` text,
  	\`photo_id\` text(36),
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_photo_idx\` ON \`trainers\` (\`photo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`trainers_slug_idx\` ON \`trainers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`trainers_updated_at_idx\` ON \`trainers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trainers_created_at_idx\` ON \`trainers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`trainers_deleted_at_idx\` ON \`trainers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`discounts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`from_places\` numeric,
  	\`days_ahead\` numeric,
  	\`code\` text,
  	\`code_key\` text,
  	\`excludes_others\` integer DEFAULT false,
  	\`off\` text DEFAULT 'percent' NOT NULL,
  	\`percent\` numeric,
  	\`off_pence\` numeric,
  	\`from\` text,
  	\`until\` text,
  	\`uses_in_all\` numeric,
  	\`uses_per_customer\` numeric,
  	\`is_in_use\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`discounts_code_key_idx\` ON \`discounts\` (\`code_key\`);`)
  await db.run(sql`CREATE INDEX \`discounts_is_in_use_idx\` ON \`discounts\` (\`is_in_use\`);`)
  await db.run(sql`CREATE INDEX \`discounts_updated_at_idx\` ON \`discounts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`discounts_created_at_idx\` ON \`discounts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`discounts_deleted_at_idx\` ON \`discounts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`discounts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`courses_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`discounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`discounts_rels_order_idx\` ON \`discounts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`discounts_rels_parent_idx\` ON \`discounts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`discounts_rels_path_idx\` ON \`discounts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`discounts_rels_courses_id_idx\` ON \`discounts_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE TABLE \`code_uses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`claim\` text NOT NULL,
  	\`counter\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`discount_id\` text NOT NULL,
  	\`order_id\` text NOT NULL,
  	\`hold_round\` numeric NOT NULL,
  	\`is_of_customer\` integer DEFAULT false NOT NULL,
  	\`is_settled\` integer DEFAULT false NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`code_uses_key_idx\` ON \`code_uses\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`code_uses_claim_idx\` ON \`code_uses\` (\`claim\`);`)
  await db.run(sql`CREATE INDEX \`code_uses_counter_idx\` ON \`code_uses\` (\`counter\`);`)
  await db.run(sql`CREATE INDEX \`code_uses_order_id_idx\` ON \`code_uses\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`code_uses_is_settled_idx\` ON \`code_uses\` (\`is_settled\`);`)
  await db.run(sql`CREATE INDEX \`code_uses_updated_at_idx\` ON \`code_uses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`code_uses_created_at_idx\` ON \`code_uses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`run_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text NOT NULL,
  	\`run_id\` text NOT NULL,
  	\`other_run_id\` text,
  	\`is_taken_back\` integer DEFAULT false,
  	\`text\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`run_decisions_about_idx\` ON \`run_decisions\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`run_decisions_run_id_idx\` ON \`run_decisions\` (\`run_id\`);`)
  await db.run(sql`CREATE INDEX \`run_decisions_other_run_id_idx\` ON \`run_decisions\` (\`other_run_id\`);`)
  await db.run(sql`CREATE INDEX \`run_decisions_at_idx\` ON \`run_decisions\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`run_decisions_key_idx\` ON \`run_decisions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`run_decisions_updated_at_idx\` ON \`run_decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`run_decisions_created_at_idx\` ON \`run_decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`enquiries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`message\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`organisation\` text,
  	\`email\` text NOT NULL,
  	\`phone\` text,
  	\`course_id\` text(36),
  	\`page\` text,
  	\`status\` text DEFAULT 'new' NOT NULL,
  	\`status_by\` text,
  	\`status_at\` text,
  	\`assignee\` text,
  	\`assignee_id\` text,
  	\`notes\` text,
  	\`acknowledge_by\` text,
  	\`acknowledged_at\` text,
  	\`outcome_at\` text,
  	\`mail_state\` text DEFAULT 'pending' NOT NULL,
  	\`mail_error\` text,
  	\`mail_attempts\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`enquiries_course_idx\` ON \`enquiries\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_status_idx\` ON \`enquiries\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_assignee_id_idx\` ON \`enquiries\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_acknowledge_by_idx\` ON \`enquiries\` (\`acknowledge_by\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_acknowledged_at_idx\` ON \`enquiries\` (\`acknowledged_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_outcome_at_idx\` ON \`enquiries\` (\`outcome_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_mail_state_idx\` ON \`enquiries\` (\`mail_state\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_updated_at_idx\` ON \`enquiries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_created_at_idx\` ON \`enquiries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bookings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`delegate_name\` text,
  	\`delegate_email\` text,
  	\`status\` text NOT NULL,
  	\`run_label\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`moved_from\` text,
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
  	\`credited_net_pence\` numeric,
  	\`credited_vat_pence\` numeric,
  	\`credited_gross_pence\` numeric,
  	\`key\` text NOT NULL,
  	\`moves\` text,
  	\`last_move_id\` text,
  	\`refund_key\` text NOT NULL,
  	\`ledger_status\` text NOT NULL,
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
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
  await db.run(sql`CREATE INDEX \`bookings_ledger_status_idx\` ON \`bookings\` (\`ledger_status\`);`)
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
  	\`freed\` numeric NOT NULL,
  	\`on_sale_up_to\` numeric,
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
  	\`ledger_status\` text NOT NULL,
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`holds_key_idx\` ON \`holds\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`holds_order_id_idx\` ON \`holds\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`holds_run_id_idx\` ON \`holds\` (\`run_id\`);`)
  await db.run(sql`CREATE INDEX \`holds_ledger_status_idx\` ON \`holds\` (\`ledger_status\`);`)
  await db.run(sql`CREATE INDEX \`holds_updated_at_idx\` ON \`holds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`holds_created_at_idx\` ON \`holds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`orders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
  	\`reference\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`summary\` text NOT NULL,
  	\`customer_name\` text,
  	\`customer_email\` text,
  	\`company_name\` text,
  	\`organisation_id\` text(36),
  	\`gross_pence\` numeric NOT NULL,
  	\`placed_at\` text,
  	\`source\` text NOT NULL,
  	\`payment\` text NOT NULL,
  	\`company_key\` text,
  	\`vat_key\` text,
  	\`address_key\` text,
  	\`lines\` text NOT NULL,
  	\`totals\` text NOT NULL,
  	\`code_id\` text,
  	\`vat_mode\` text NOT NULL,
  	\`price_changes\` text,
  	\`booker\` text,
  	\`booker_attends\` integer DEFAULT false,
  	\`delegates\` text,
  	\`needs_saved\` integer DEFAULT false,
  	\`declarations\` text,
  	\`account_ask\` text,
  	\`account_ask_until\` text,
  	\`account_refusal\` text,
  	\`paid_at_booking\` text,
  	\`key\` text NOT NULL,
  	\`attempt_key\` text NOT NULL,
  	\`visitor\` text,
  	\`proven_email\` text,
  	\`hold_expires_at\` text,
  	\`price_kept_until\` text,
  	\`extensions_used\` numeric NOT NULL,
  	\`hold_round\` numeric NOT NULL,
  	\`payment_id\` text,
  	\`payment_attempt\` numeric NOT NULL,
  	\`follow_up_done\` integer,
  	\`is_code_counted\` integer,
  	\`contacts_erased_at\` text,
  	\`delegates_erased_at\` text,
  	\`customer_erased_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`orders_trouble_since_idx\` ON \`orders\` (\`trouble_since\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`orders_reference_idx\` ON \`orders\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`orders_state_idx\` ON \`orders\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`orders_customer_name_idx\` ON \`orders\` (\`customer_name\`);`)
  await db.run(sql`CREATE INDEX \`orders_customer_email_idx\` ON \`orders\` (\`customer_email\`);`)
  await db.run(sql`CREATE INDEX \`orders_company_name_idx\` ON \`orders\` (\`company_name\`);`)
  await db.run(sql`CREATE INDEX \`orders_organisation_idx\` ON \`orders\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`orders_placed_at_idx\` ON \`orders\` (\`placed_at\`);`)
  await db.run(sql`CREATE INDEX \`orders_company_key_idx\` ON \`orders\` (\`company_key\`);`)
  await db.run(sql`CREATE INDEX \`orders_vat_key_idx\` ON \`orders\` (\`vat_key\`);`)
  await db.run(sql`CREATE INDEX \`orders_address_key_idx\` ON \`orders\` (\`address_key\`);`)
  await db.run(sql`CREATE INDEX \`orders_code_id_idx\` ON \`orders\` (\`code_id\`);`)
  await db.run(sql`CREATE INDEX \`orders_account_ask_idx\` ON \`orders\` (\`account_ask\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`orders_key_idx\` ON \`orders\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`orders_attempt_key_idx\` ON \`orders\` (\`attempt_key\`);`)
  await db.run(sql`CREATE INDEX \`orders_visitor_idx\` ON \`orders\` (\`visitor\`);`)
  await db.run(sql`CREATE INDEX \`orders_hold_expires_at_idx\` ON \`orders\` (\`hold_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`orders_follow_up_done_idx\` ON \`orders\` (\`follow_up_done\`);`)
  await db.run(sql`CREATE INDEX \`orders_updated_at_idx\` ON \`orders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`orders_created_at_idx\` ON \`orders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`run_cancellations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
  	\`run_label\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`move_to_label\` text,
  	\`by\` text NOT NULL,
  	\`cancelled_at\` text,
  	\`ask_until\` text,
  	\`finished_at\` text,
  	\`is_asked\` integer DEFAULT false,
  	\`run_id\` text NOT NULL,
  	\`move_to\` text,
  	\`round\` numeric DEFAULT 1 NOT NULL,
  	\`follow_up_done\` integer,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`run_cancellations_trouble_since_idx\` ON \`run_cancellations\` (\`trouble_since\`);`)
  await db.run(sql`CREATE INDEX \`run_cancellations_cancelled_at_idx\` ON \`run_cancellations\` (\`cancelled_at\`);`)
  await db.run(sql`CREATE INDEX \`run_cancellations_ask_until_idx\` ON \`run_cancellations\` (\`ask_until\`);`)
  await db.run(sql`CREATE INDEX \`run_cancellations_finished_at_idx\` ON \`run_cancellations\` (\`finished_at\`);`)
  await db.run(sql`CREATE INDEX \`run_cancellations_is_asked_idx\` ON \`run_cancellations\` (\`is_asked\`);`)
  await db.run(sql`CREATE INDEX \`run_cancellations_run_id_idx\` ON \`run_cancellations\` (\`run_id\`);`)
  await db.run(sql`CREATE INDEX \`run_cancellations_follow_up_done_idx\` ON \`run_cancellations\` (\`follow_up_done\`);`)
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
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
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
  await db.run(sql`CREATE TABLE \`place_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`delegate_name\` text NOT NULL,
  	\`email\` text,
  	\`course_title\` text NOT NULL,
  	\`entries\` text,
  	\`answered_at\` text,
  	\`kept_until\` text NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`booking_id\` text NOT NULL,
  	\`link_key\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`place_answers_answered_at_idx\` ON \`place_answers\` (\`answered_at\`);`)
  await db.run(sql`CREATE INDEX \`place_answers_kept_until_idx\` ON \`place_answers\` (\`kept_until\`);`)
  await db.run(sql`CREATE INDEX \`place_answers_belongs_to_idx\` ON \`place_answers\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`place_answers_order_id_idx\` ON \`place_answers\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`place_answers_booking_id_idx\` ON \`place_answers\` (\`booking_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`place_answers_link_key_idx\` ON \`place_answers\` (\`link_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`place_answers_key_idx\` ON \`place_answers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`place_answers_updated_at_idx\` ON \`place_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`place_answers_created_at_idx\` ON \`place_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_coordinators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text,
  	\`phone\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_coordinators_order_idx\` ON \`organisations_coordinators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_coordinators_parent_id_idx\` ON \`organisations_coordinators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_agreed_prices_courses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`course_id\` text(36) NOT NULL,
  	\`net_pence\` numeric NOT NULL,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_agreed_prices_courses_order_idx\` ON \`organisations_agreed_prices_courses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_agreed_prices_courses_parent_id_idx\` ON \`organisations_agreed_prices_courses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_agreed_prices_courses_course_idx\` ON \`organisations_agreed_prices_courses\` (\`course_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`legal_name\` text,
  	\`former_names\` text,
  	\`company_number\` text,
  	\`vat_number\` text,
  	\`mailbox\` text,
  	\`invoice_address_line1\` text,
  	\`invoice_address_line2\` text,
  	\`invoice_address_town\` text,
  	\`invoice_address_postcode\` text,
  	\`invoice_address_country\` text,
  	\`agreed_prices_percent\` numeric,
  	\`on_account_is_allowed\` integer DEFAULT false,
  	\`on_account_credit_limit_pence\` numeric,
  	\`on_account_terms_days\` numeric,
  	\`on_account_purchase_order_rule\` text DEFAULT 'none',
  	\`on_account_is_not_reminded\` integer DEFAULT false,
  	\`paid_by_id\` text(36),
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`paid_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_paid_by_idx\` ON \`organisations\` (\`paid_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
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
  	\`due_on\` text,
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
  await db.run(sql`CREATE INDEX \`invoices_due_on_idx\` ON \`invoices\` (\`due_on\`);`)
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
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
  	\`title\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`gross_pence\` numeric NOT NULL,
  	\`received_pence\` numeric,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`purpose\` text DEFAULT 'booking' NOT NULL,
  	\`session_id\` text,
  	\`payment_intent_id\` text,
  	\`paid_at\` text,
  	\`refusal\` text,
  	\`error\` text,
  	\`dispute_standing\` text,
  	\`disputed_pence\` numeric,
  	\`evidence_due_at\` text,
  	\`dispute_id\` text,
  	\`key\` text NOT NULL,
  	\`attempt\` numeric NOT NULL,
  	\`request\` text NOT NULL,
  	\`url\` text,
  	\`follow_up_done\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`payments_trouble_since_idx\` ON \`payments\` (\`trouble_since\`);`)
  await db.run(sql`CREATE INDEX \`payments_status_idx\` ON \`payments\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`payments_belongs_to_idx\` ON \`payments\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`payments_order_id_idx\` ON \`payments\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`payments_session_id_idx\` ON \`payments\` (\`session_id\`);`)
  await db.run(sql`CREATE INDEX \`payments_payment_intent_id_idx\` ON \`payments\` (\`payment_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`payments_paid_at_idx\` ON \`payments\` (\`paid_at\`);`)
  await db.run(sql`CREATE INDEX \`payments_dispute_standing_idx\` ON \`payments\` (\`dispute_standing\`);`)
  await db.run(sql`CREATE INDEX \`payments_evidence_due_at_idx\` ON \`payments\` (\`evidence_due_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`payments_key_idx\` ON \`payments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payments_follow_up_done_idx\` ON \`payments\` (\`follow_up_done\`);`)
  await db.run(sql`CREATE INDEX \`payments_updated_at_idx\` ON \`payments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payments_created_at_idx\` ON \`payments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bank_payments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`amount_pence\` numeric NOT NULL,
  	\`received_on\` text NOT NULL,
  	\`way\` text NOT NULL,
  	\`reference\` text,
  	\`reason\` text,
  	\`written_by\` text NOT NULL,
  	\`undoes\` text,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bank_payments_received_on_idx\` ON \`bank_payments\` (\`received_on\`);`)
  await db.run(sql`CREATE INDEX \`bank_payments_undoes_idx\` ON \`bank_payments\` (\`undoes\`);`)
  await db.run(sql`CREATE INDEX \`bank_payments_belongs_to_idx\` ON \`bank_payments\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`bank_payments_order_id_idx\` ON \`bank_payments\` (\`order_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bank_payments_key_idx\` ON \`bank_payments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`bank_payments_updated_at_idx\` ON \`bank_payments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bank_payments_created_at_idx\` ON \`bank_payments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`refunds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
  	\`title\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`requested_by\` text NOT NULL,
  	\`net_pence\` numeric NOT NULL,
  	\`vat_pence\` numeric NOT NULL,
  	\`gross_pence\` numeric NOT NULL,
  	\`back_pence\` numeric NOT NULL,
  	\`kept_pence\` numeric,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`stripe_refund_id\` text,
  	\`error\` text,
  	\`finished_at\` text,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`booking_ids\` text,
  	\`kept_percent\` numeric,
  	\`payment_intent_id\` text,
  	\`follow_up_done\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`refunds_trouble_since_idx\` ON \`refunds\` (\`trouble_since\`);`)
  await db.run(sql`CREATE INDEX \`refunds_status_idx\` ON \`refunds\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`refunds_belongs_to_idx\` ON \`refunds\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`refunds_order_id_idx\` ON \`refunds\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`refunds_stripe_refund_id_idx\` ON \`refunds\` (\`stripe_refund_id\`);`)
  await db.run(sql`CREATE INDEX \`refunds_finished_at_idx\` ON \`refunds\` (\`finished_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`refunds_key_idx\` ON \`refunds\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`refunds_follow_up_done_idx\` ON \`refunds\` (\`follow_up_done\`);`)
  await db.run(sql`CREATE INDEX \`refunds_updated_at_idx\` ON \`refunds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`refunds_created_at_idx\` ON \`refunds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
  	\`type\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`received_at\` text,
  	\`handled_at\` text,
  	\`order_reference\` text,
  	\`error\` text,
  	\`event_id\` text NOT NULL,
  	\`session_id\` text,
  	\`refund_id\` text,
  	\`dispute_id\` text,
  	\`order_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_events_trouble_since_idx\` ON \`webhook_events\` (\`trouble_since\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_status_idx\` ON \`webhook_events\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_received_at_idx\` ON \`webhook_events\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_handled_at_idx\` ON \`webhook_events\` (\`handled_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_order_reference_idx\` ON \`webhook_events\` (\`order_reference\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_events_event_id_idx\` ON \`webhook_events\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_session_id_idx\` ON \`webhook_events\` (\`session_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_order_id_idx\` ON \`webhook_events\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_updated_at_idx\` ON \`webhook_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_events_created_at_idx\` ON \`webhook_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`emails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`sent_at\` text,
  	\`error\` text,
  	\`text\` text NOT NULL,
  	\`html\` text,
  	\`text_erased_at\` text,
  	\`written_by\` text,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text,
  	\`in_answer_to_id\` text(36),
  	\`enquiry_id\` text,
  	\`place_wanted_id\` text,
  	\`date_request_id\` text,
  	\`offer_id\` text,
  	\`mailing_id\` text,
  	\`key\` text NOT NULL,
  	\`calendar\` text,
  	\`attempts\` numeric NOT NULL,
  	\`next_attempt_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`in_answer_to_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`emails_to_idx\` ON \`emails\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`emails_status_idx\` ON \`emails\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`emails_sent_at_idx\` ON \`emails\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`emails_text_erased_at_idx\` ON \`emails\` (\`text_erased_at\`);`)
  await db.run(sql`CREATE INDEX \`emails_belongs_to_idx\` ON \`emails\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`emails_order_id_idx\` ON \`emails\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`emails_in_answer_to_idx\` ON \`emails\` (\`in_answer_to_id\`);`)
  await db.run(sql`CREATE INDEX \`emails_enquiry_id_idx\` ON \`emails\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`emails_place_wanted_id_idx\` ON \`emails\` (\`place_wanted_id\`);`)
  await db.run(sql`CREATE INDEX \`emails_date_request_id_idx\` ON \`emails\` (\`date_request_id\`);`)
  await db.run(sql`CREATE INDEX \`emails_offer_id_idx\` ON \`emails\` (\`offer_id\`);`)
  await db.run(sql`CREATE INDEX \`emails_mailing_id_idx\` ON \`emails\` (\`mailing_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`emails_key_idx\` ON \`emails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`emails_next_attempt_at_idx\` ON \`emails\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`emails_updated_at_idx\` ON \`emails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`emails_created_at_idx\` ON \`emails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`email_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`used_for\` text DEFAULT 'enquiries' NOT NULL,
  	\`subject\` text,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`email_templates_updated_at_idx\` ON \`email_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`email_templates_created_at_idx\` ON \`email_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`email_templates_deleted_at_idx\` ON \`email_templates\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`credit_ledgers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text NOT NULL,
  	\`used_pence\` numeric NOT NULL,
  	\`moves\` numeric NOT NULL,
  	\`last_claim\` text,
  	\`last_pence\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`credit_ledgers_organisation_id_idx\` ON \`credit_ledgers\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`credit_ledgers_updated_at_idx\` ON \`credit_ledgers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`credit_ledgers_created_at_idx\` ON \`credit_ledgers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`credit_claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`order_id\` text NOT NULL,
  	\`organisation_id\` text NOT NULL,
  	\`hold_round\` numeric NOT NULL,
  	\`counted_pence\` numeric NOT NULL,
  	\`counted_at_move\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`credit_claims_key_idx\` ON \`credit_claims\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`credit_claims_order_id_idx\` ON \`credit_claims\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`credit_claims_organisation_id_idx\` ON \`credit_claims\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`credit_claims_counted_pence_idx\` ON \`credit_claims\` (\`counted_pence\`);`)
  await db.run(sql`CREATE INDEX \`credit_claims_updated_at_idx\` ON \`credit_claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`credit_claims_created_at_idx\` ON \`credit_claims\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`offers_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`run_id\` text(36) NOT NULL,
  	\`places\` numeric NOT NULL,
  	\`net_pence\` numeric,
  	\`priced\` text DEFAULT 'each' NOT NULL,
  	\`words\` text,
  	FOREIGN KEY (\`run_id\`) REFERENCES \`course_runs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_lines_order_idx\` ON \`offers_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_lines_parent_id_idx\` ON \`offers_lines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_lines_run_idx\` ON \`offers_lines\` (\`run_id\`);`)
  await db.run(sql`CREATE TABLE \`offers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`company_name\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`phone\` text,
  	\`address_line1\` text,
  	\`address_line2\` text,
  	\`address_town\` text,
  	\`address_postcode\` text,
  	\`address_country\` text,
  	\`organisation_id\` text(36),
  	\`message\` text,
  	\`valid_until\` text NOT NULL,
  	\`holds_places\` integer DEFAULT true,
  	\`hold_until\` text,
  	\`may_pay_by_invoice\` integer DEFAULT true,
  	\`title\` text,
  	\`state\` text DEFAULT 'draft',
  	\`number\` text,
  	\`gross_pence\` numeric,
  	\`content\` text,
  	\`number_key\` text,
  	\`number_year\` numeric,
  	\`number_sequence\` numeric,
  	\`link_key\` text,
  	\`sent_at\` text,
  	\`sent_by\` text,
  	\`hold_round\` numeric,
  	\`held_until\` text,
  	\`ended_at\` text,
  	\`acceptance\` text,
  	\`ended_because\` text,
  	\`ended_by\` text,
  	\`follow_up_done\` integer,
  	\`order_id\` text,
  	\`replaces_id\` text,
  	\`replaced_by_id\` text,
  	\`enquiry_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_organisation_idx\` ON \`offers\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_valid_until_idx\` ON \`offers\` (\`valid_until\`);`)
  await db.run(sql`CREATE INDEX \`offers_state_idx\` ON \`offers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`offers_number_idx\` ON \`offers\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_number_key_idx\` ON \`offers\` (\`number_key\`);`)
  await db.run(sql`CREATE INDEX \`offers_number_year_idx\` ON \`offers\` (\`number_year\`);`)
  await db.run(sql`CREATE INDEX \`offers_number_sequence_idx\` ON \`offers\` (\`number_sequence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_link_key_idx\` ON \`offers\` (\`link_key\`);`)
  await db.run(sql`CREATE INDEX \`offers_sent_at_idx\` ON \`offers\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_held_until_idx\` ON \`offers\` (\`held_until\`);`)
  await db.run(sql`CREATE INDEX \`offers_ended_at_idx\` ON \`offers\` (\`ended_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_follow_up_done_idx\` ON \`offers\` (\`follow_up_done\`);`)
  await db.run(sql`CREATE INDEX \`offers_order_id_idx\` ON \`offers\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_replaces_id_idx\` ON \`offers\` (\`replaces_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_enquiry_id_idx\` ON \`offers\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_updated_at_idx\` ON \`offers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_created_at_idx\` ON \`offers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`places_wanted\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`telephone\` text,
  	\`count\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`offered_until\` text,
  	\`reservation_ended_at\` text,
  	\`added_by\` text,
  	\`moved_up_by\` text,
  	\`moved_up_at\` text,
  	\`moved_up_reason\` text,
  	\`taken_off_by\` text,
  	\`taken_off_reason\` text,
  	\`rank\` numeric,
  	\`run_id\` text NOT NULL,
  	\`order_id\` text,
  	\`link_key\` text NOT NULL,
  	\`letter_due\` text,
  	\`owner\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`places_wanted_email_idx\` ON \`places_wanted\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_state_idx\` ON \`places_wanted\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_since_idx\` ON \`places_wanted\` (\`since\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_offered_until_idx\` ON \`places_wanted\` (\`offered_until\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_reservation_ended_at_idx\` ON \`places_wanted\` (\`reservation_ended_at\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_moved_up_at_idx\` ON \`places_wanted\` (\`moved_up_at\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_run_id_idx\` ON \`places_wanted\` (\`run_id\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_order_id_idx\` ON \`places_wanted\` (\`order_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_wanted_link_key_idx\` ON \`places_wanted\` (\`link_key\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_letter_due_idx\` ON \`places_wanted\` (\`letter_due\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_owner_idx\` ON \`places_wanted\` (\`owner\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_wanted_key_idx\` ON \`places_wanted\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_updated_at_idx\` ON \`places_wanted\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_wanted_created_at_idx\` ON \`places_wanted\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`waiting_lists\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`run_id\` text NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`step\` text,
  	\`reserved_for\` text,
  	\`reserved_until\` text,
  	\`freed_seen\` numeric NOT NULL,
  	\`freed_at\` text,
  	\`is_active\` integer,
  	\`joined_at\` text,
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`waiting_lists_key_idx\` ON \`waiting_lists\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`waiting_lists_run_id_idx\` ON \`waiting_lists\` (\`run_id\`);`)
  await db.run(sql`CREATE INDEX \`waiting_lists_is_active_idx\` ON \`waiting_lists\` (\`is_active\`);`)
  await db.run(sql`CREATE INDEX \`waiting_lists_updated_at_idx\` ON \`waiting_lists\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`waiting_lists_created_at_idx\` ON \`waiting_lists\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`date_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`of_course_id\` text(36),
  	\`state\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`until\` text,
  	\`ended_at\` text,
  	\`rounds\` numeric NOT NULL,
  	\`last_told_at\` text,
  	\`course_id\` text NOT NULL,
  	\`known\` text,
  	\`planned\` text,
  	\`link_key\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`of_course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`date_requests_email_idx\` ON \`date_requests\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`date_requests_of_course_idx\` ON \`date_requests\` (\`of_course_id\`);`)
  await db.run(sql`CREATE INDEX \`date_requests_state_idx\` ON \`date_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`date_requests_since_idx\` ON \`date_requests\` (\`since\`);`)
  await db.run(sql`CREATE INDEX \`date_requests_until_idx\` ON \`date_requests\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`date_requests_ended_at_idx\` ON \`date_requests\` (\`ended_at\`);`)
  await db.run(sql`CREATE INDEX \`date_requests_last_told_at_idx\` ON \`date_requests\` (\`last_told_at\`);`)
  await db.run(sql`CREATE INDEX \`date_requests_course_id_idx\` ON \`date_requests\` (\`course_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`date_requests_link_key_idx\` ON \`date_requests\` (\`link_key\`);`)
  await db.run(sql`CREATE INDEX \`date_requests_owner_idx\` ON \`date_requests\` (\`owner\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`date_requests_key_idx\` ON \`date_requests\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`date_requests_updated_at_idx\` ON \`date_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`date_requests_created_at_idx\` ON \`date_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`place_moves\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
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
  	\`follow_up_done\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`place_moves_trouble_since_idx\` ON \`place_moves\` (\`trouble_since\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_status_idx\` ON \`place_moves\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_belongs_to_idx\` ON \`place_moves\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_order_id_idx\` ON \`place_moves\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_finished_at_idx\` ON \`place_moves\` (\`finished_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`place_moves_key_idx\` ON \`place_moves\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_from_run_id_idx\` ON \`place_moves\` (\`from_run_id\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_follow_up_done_idx\` ON \`place_moves\` (\`follow_up_done\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_updated_at_idx\` ON \`place_moves\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`place_moves_created_at_idx\` ON \`place_moves\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`attendances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`is_present\` integer DEFAULT false NOT NULL,
  	\`day\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`booking_id\` text NOT NULL,
  	\`run_id\` text NOT NULL,
  	\`tick_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attendances_at_idx\` ON \`attendances\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`attendances_belongs_to_idx\` ON \`attendances\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`attendances_order_id_idx\` ON \`attendances\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`attendances_booking_id_idx\` ON \`attendances\` (\`booking_id\`);`)
  await db.run(sql`CREATE INDEX \`attendances_run_id_idx\` ON \`attendances\` (\`run_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attendances_key_idx\` ON \`attendances\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`attendances_updated_at_idx\` ON \`attendances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attendances_created_at_idx\` ON \`attendances\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`register_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`run_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`made_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`register_links_run_id_idx\` ON \`register_links\` (\`run_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`register_links_key_idx\` ON \`register_links\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`register_links_made_at_idx\` ON \`register_links\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`register_links_updated_at_idx\` ON \`register_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`register_links_created_at_idx\` ON \`register_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`certificates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`delegate_name\` text NOT NULL,
  	\`course_title\` text NOT NULL,
  	\`days\` text NOT NULL,
  	\`cpd_hours\` numeric NOT NULL,
  	\`issuer\` text NOT NULL,
  	\`issued_at\` text NOT NULL,
  	\`issued_by\` text NOT NULL,
  	\`valid_until\` text,
  	\`revoked_at\` text,
  	\`revoked_by\` text,
  	\`revoked_reason\` text,
  	\`kept_until\` text NOT NULL,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`booking_id\` text NOT NULL,
  	\`run_id\` text NOT NULL,
  	\`link_key\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_code_idx\` ON \`certificates\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`certificates_issued_at_idx\` ON \`certificates\` (\`issued_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_revoked_at_idx\` ON \`certificates\` (\`revoked_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_kept_until_idx\` ON \`certificates\` (\`kept_until\`);`)
  await db.run(sql`CREATE INDEX \`certificates_belongs_to_idx\` ON \`certificates\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_order_id_idx\` ON \`certificates\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_booking_id_idx\` ON \`certificates\` (\`booking_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_run_id_idx\` ON \`certificates\` (\`run_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_link_key_idx\` ON \`certificates\` (\`link_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_key_idx\` ON \`certificates\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`certificates_updated_at_idx\` ON \`certificates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_created_at_idx\` ON \`certificates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`renewal_refusals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`refused_at\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`renewal_refusals_refused_at_idx\` ON \`renewal_refusals\` (\`refused_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`renewal_refusals_key_idx\` ON \`renewal_refusals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`renewal_refusals_updated_at_idx\` ON \`renewal_refusals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renewal_refusals_created_at_idx\` ON \`renewal_refusals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feedback\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`mark\` text,
  	\`good\` text,
  	\`better\` text,
  	\`may_publish\` integer DEFAULT false NOT NULL,
  	\`name_as\` text,
  	\`consent_words\` text,
  	\`consent_on\` text,
  	\`withdrawn_at\` text,
  	\`delegate_name\` text NOT NULL,
  	\`company_name\` text,
  	\`email\` text NOT NULL,
  	\`course_id\` text(36),
  	\`course_title\` text NOT NULL,
  	\`days\` text NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`answered_at\` text,
  	\`used_at\` text,
  	\`used_by\` text,
  	\`belongs_to_id\` text(36),
  	\`order_id\` text NOT NULL,
  	\`booking_id\` text NOT NULL,
  	\`run_id\` text NOT NULL,
  	\`testimonial_id\` text,
  	\`kept_until\` text NOT NULL,
  	\`link_key\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`belongs_to_id\`) REFERENCES \`orders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`feedback_state_idx\` ON \`feedback\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`feedback_mark_idx\` ON \`feedback\` (\`mark\`);`)
  await db.run(sql`CREATE INDEX \`feedback_consent_on_idx\` ON \`feedback\` (\`consent_on\`);`)
  await db.run(sql`CREATE INDEX \`feedback_withdrawn_at_idx\` ON \`feedback\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_course_idx\` ON \`feedback\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_asked_at_idx\` ON \`feedback\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_until_idx\` ON \`feedback\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`feedback_answered_at_idx\` ON \`feedback\` (\`answered_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_used_at_idx\` ON \`feedback\` (\`used_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_belongs_to_idx\` ON \`feedback\` (\`belongs_to_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_order_id_idx\` ON \`feedback\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_booking_id_idx\` ON \`feedback\` (\`booking_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_run_id_idx\` ON \`feedback\` (\`run_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_testimonial_id_idx\` ON \`feedback\` (\`testimonial_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_kept_until_idx\` ON \`feedback\` (\`kept_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_link_key_idx\` ON \`feedback\` (\`link_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_key_idx\` ON \`feedback\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`feedback_updated_at_idx\` ON \`feedback\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_created_at_idx\` ON \`feedback\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feedback_refusals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`refused_at\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`feedback_refusals_refused_at_idx\` ON \`feedback_refusals\` (\`refused_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_refusals_key_idx\` ON \`feedback_refusals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`feedback_refusals_updated_at_idx\` ON \`feedback_refusals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_refusals_created_at_idx\` ON \`feedback_refusals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`trainer_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`trainer_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`made_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`trainer_links_trainer_id_idx\` ON \`trainer_links\` (\`trainer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`trainer_links_key_idx\` ON \`trainer_links\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`trainer_links_made_at_idx\` ON \`trainer_links\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`trainer_links_updated_at_idx\` ON \`trainer_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trainer_links_created_at_idx\` ON \`trainer_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`coordinator_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`coordinator_id\` text NOT NULL,
  	\`organisation_id\` text NOT NULL,
  	\`sent_to_digest\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`made_by\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`coordinator_links_coordinator_id_idx\` ON \`coordinator_links\` (\`coordinator_id\`);`)
  await db.run(sql`CREATE INDEX \`coordinator_links_organisation_id_idx\` ON \`coordinator_links\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`coordinator_links_sent_to_digest_idx\` ON \`coordinator_links\` (\`sent_to_digest\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`coordinator_links_key_idx\` ON \`coordinator_links\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`coordinator_links_made_at_idx\` ON \`coordinator_links\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`coordinator_links_until_idx\` ON \`coordinator_links\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`coordinator_links_updated_at_idx\` ON \`coordinator_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`coordinator_links_created_at_idx\` ON \`coordinator_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'author' NOT NULL,
  	\`author_profile_id\` text(36),
  	\`standing\` text DEFAULT 'active',
  	\`invitation_words\` text,
  	\`invited_by\` text,
  	\`link_wanted_at\` text,
  	\`link_due_at\` text,
  	\`link_attempts\` numeric,
  	\`trouble\` text,
  	\`trouble_since\` text,
  	\`failed_tries\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`author_profile_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_author_profile_idx\` ON \`users\` (\`author_profile_id\`);`)
  await db.run(sql`CREATE INDEX \`users_standing_idx\` ON \`users\` (\`standing\`);`)
  await db.run(sql`CREATE INDEX \`users_link_due_at_idx\` ON \`users\` (\`link_due_at\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
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
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_email\` text,
  	\`act\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`details\` text,
  	\`outcome\` text DEFAULT 'done' NOT NULL,
  	\`times\` numeric,
  	\`key\` text NOT NULL,
  	\`href\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_by_idx\` ON \`audit_events\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_act_idx\` ON \`audit_events\` (\`act\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_key_idx\` ON \`audit_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_updated_at_idx\` ON \`audit_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_created_at_idx\` ON \`audit_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`kind\` text DEFAULT 'internal' NOT NULL,
  	\`site_page\` text,
  	\`url\` text,
  	\`permanent\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	\`courses_id\` text(36),
  	\`topics_id\` text(36),
  	\`authors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_posts_id_idx\` ON \`redirects_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_courses_id_idx\` ON \`redirects_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_topics_id_idx\` ON \`redirects_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_authors_id_idx\` ON \`redirects_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`tags\` text NOT NULL,
  	\`paths\` text,
  	\`delivered_at\` text,
  	\`last_error\` text,
  	\`attempts\` numeric NOT NULL,
  	\`next_attempt_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_state_idx\` ON \`announcements\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`announcements_next_attempt_at_idx\` ON \`announcements\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`draft_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`made_by\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`is_stopped\` integer DEFAULT false,
  	\`times_opened\` numeric DEFAULT 0 NOT NULL,
  	\`last_opened_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`draft_links_kind_idx\` ON \`draft_links\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`draft_links_document_id_idx\` ON \`draft_links\` (\`document_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`draft_links_key_idx\` ON \`draft_links\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`draft_links_made_at_idx\` ON \`draft_links\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`draft_links_until_idx\` ON \`draft_links\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`draft_links_last_opened_at_idx\` ON \`draft_links\` (\`last_opened_at\`);`)
  await db.run(sql`CREATE INDEX \`draft_links_updated_at_idx\` ON \`draft_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`draft_links_created_at_idx\` ON \`draft_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`draft_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`answer_to\` text,
  	\`path\` text,
  	\`about\` text,
  	\`words\` text NOT NULL,
  	\`written_at\` text NOT NULL,
  	\`written_by\` text NOT NULL,
  	\`written_by_id\` text NOT NULL,
  	\`done_at\` text,
  	\`done_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`draft_notes_key_idx\` ON \`draft_notes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`draft_notes_kind_idx\` ON \`draft_notes\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`draft_notes_document_id_idx\` ON \`draft_notes\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`draft_notes_answer_to_idx\` ON \`draft_notes\` (\`answer_to\`);`)
  await db.run(sql`CREATE INDEX \`draft_notes_written_at_idx\` ON \`draft_notes\` (\`written_at\`);`)
  await db.run(sql`CREATE INDEX \`draft_notes_done_at_idx\` ON \`draft_notes\` (\`done_at\`);`)
  await db.run(sql`CREATE INDEX \`draft_notes_updated_at_idx\` ON \`draft_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`draft_notes_created_at_idx\` ON \`draft_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`words\` text,
  	\`asked_at\` text NOT NULL,
  	\`asked_by\` text NOT NULL,
  	\`asked_by_id\` text NOT NULL,
  	\`asked_of_id\` text,
  	\`asked_of\` text,
  	\`digest\` text NOT NULL,
  	\`settled_at\` text,
  	\`settled_by\` text,
  	\`answer\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_requests_key_idx\` ON \`review_requests\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_kind_idx\` ON \`review_requests\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_document_id_idx\` ON \`review_requests\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_state_idx\` ON \`review_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_asked_at_idx\` ON \`review_requests\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_asked_by_id_idx\` ON \`review_requests\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_settled_at_idx\` ON \`review_requests\` (\`settled_at\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_updated_at_idx\` ON \`review_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_created_at_idx\` ON \`review_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`missed_searches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`times\` numeric NOT NULL,
  	\`day\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`missed_searches_words_idx\` ON \`missed_searches\` (\`words\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_day_idx\` ON \`missed_searches\` (\`day\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`missed_searches_key_idx\` ON \`missed_searches\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_updated_at_idx\` ON \`missed_searches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_created_at_idx\` ON \`missed_searches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`expires_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_key_idx\` ON \`leases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`leases_expires_at_idx\` ON \`leases\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_updated_at_idx\` ON \`leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_created_at_idx\` ON \`leases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`job_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`every_seconds\` numeric NOT NULL,
  	\`started_at\` text,
  	\`succeeded_at\` text,
  	\`failed_at\` text,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`job_reports_key_idx\` ON \`job_reports\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`job_reports_started_at_idx\` ON \`job_reports\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`job_reports_succeeded_at_idx\` ON \`job_reports\` (\`succeeded_at\`);`)
  await db.run(sql`CREATE INDEX \`job_reports_failed_at_idx\` ON \`job_reports\` (\`failed_at\`);`)
  await db.run(sql`CREATE INDEX \`job_reports_updated_at_idx\` ON \`job_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`job_reports_created_at_idx\` ON \`job_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`navigation_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal' NOT NULL,
  	\`link_label\` text NOT NULL,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_header_order_idx\` ON \`navigation_header\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_header_parent_id_idx\` ON \`navigation_header\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal' NOT NULL,
  	\`link_label\` text NOT NULL,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_order_idx\` ON \`navigation_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_parent_id_idx\` ON \`navigation_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`saved_by\` text,
  	\`saved_at\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`navigation_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	\`courses_id\` text(36),
  	\`topics_id\` text(36),
  	\`authors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_pages_id_idx\` ON \`navigation_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_posts_id_idx\` ON \`navigation_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_courses_id_idx\` ON \`navigation_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_topics_id_idx\` ON \`navigation_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_authors_id_idx\` ON \`navigation_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal' NOT NULL,
  	\`link_label\` text NOT NULL,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_header_order_idx\` ON \`_navigation_v_version_header\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_header_parent_id_idx\` ON \`_navigation_v_version_header\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal' NOT NULL,
  	\`link_label\` text NOT NULL,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_links_order_idx\` ON \`_navigation_v_version_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_links_parent_id_idx\` ON \`_navigation_v_version_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_order_idx\` ON \`_navigation_v_version_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_parent_id_idx\` ON \`_navigation_v_version_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_saved_by\` text,
  	\`version_saved_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	\`courses_id\` text(36),
  	\`topics_id\` text(36),
  	\`authors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_order_idx\` ON \`_navigation_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_parent_idx\` ON \`_navigation_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_path_idx\` ON \`_navigation_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_pages_id_idx\` ON \`_navigation_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_posts_id_idx\` ON \`_navigation_v_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_courses_id_idx\` ON \`_navigation_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_topics_id_idx\` ON \`_navigation_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_authors_id_idx\` ON \`_navigation_v_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_vat_rates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`category\` text NOT NULL,
  	\`rate_basis_points\` numeric NOT NULL,
  	\`from\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_vat_rates_order_idx\` ON \`settings_vat_rates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_vat_rates_parent_id_idx\` ON \`settings_vat_rates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_customer_changes_cancelling\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`days_before\` numeric NOT NULL,
  	\`kept_percent\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_customer_changes_cancelling_order_idx\` ON \`settings_customer_changes_cancelling\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_customer_changes_cancelling_parent_id_idx\` ON \`settings_customer_changes_cancelling\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_social_order_idx\` ON \`settings_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_social_parent_id_idx\` ON \`settings_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`saved_by\` text,
  	\`company_legal_name\` text NOT NULL,
  	\`company_trading_name\` text NOT NULL,
  	\`company_strapline\` text,
  	\`company_address_line1\` text NOT NULL,
  	\`company_address_line2\` text,
  	\`company_address_town\` text NOT NULL,
  	\`company_address_postcode\` text NOT NULL,
  	\`company_company_number\` text,
  	\`contact_email\` text NOT NULL,
  	\`contact_phone\` text NOT NULL,
  	\`contact_opening_hours\` text,
  	\`contact_enquiries_to\` text NOT NULL,
  	\`vat_registered\` integer DEFAULT true,
  	\`vat_number\` text,
  	\`prices_audience\` text DEFAULT 'mixed' NOT NULL,
  	\`on_account_is_offered\` integer DEFAULT false,
  	\`on_account_ask_hours\` numeric,
  	\`on_account_how_to_pay\` text,
  	\`on_account_terms_days\` numeric DEFAULT 30,
  	\`on_account_is_reminded\` integer DEFAULT false,
  	\`customer_changes_move_days_before\` numeric,
  	\`waiting_list_is_offered\` integer DEFAULT true,
  	\`waiting_list_offer_hours\` numeric DEFAULT 24,
  	\`waiting_list_reservation_hours\` numeric DEFAULT 48,
  	\`waiting_list_closing_hours\` numeric DEFAULT 24,
  	\`reminders_is_day_reminded\` integer DEFAULT true,
  	\`reminders_days_before\` numeric DEFAULT 3,
  	\`reminders_send_at\` text DEFAULT '09:00',
  	\`reminders_opening\` text,
  	\`reminders_is_renewal_reminded\` integer DEFAULT false,
  	\`reminders_renewal_days_before\` numeric DEFAULT 60,
  	\`feedback_is_asked\` integer DEFAULT false,
  	\`privacy_unpaid_orders\` numeric DEFAULT 30,
  	\`privacy_contact_details\` numeric DEFAULT 12,
  	\`privacy_delegates\` numeric DEFAULT 6,
  	\`privacy_books\` numeric DEFAULT 6,
  	\`privacy_email_texts\` numeric DEFAULT 12,
  	\`privacy_time_lines\` numeric DEFAULT 24,
  	\`privacy_payment_messages\` numeric DEFAULT 6,
  	\`privacy_enquiries\` numeric DEFAULT 12,
  	\`privacy_complaints\` numeric DEFAULT 36,
  	\`privacy_requests\` numeric DEFAULT 36,
  	\`privacy_staff_acts\` numeric DEFAULT 24,
  	\`privacy_mail_files\` numeric DEFAULT 30,
  	\`privacy_year_end_month\` text DEFAULT '3',
  	\`writing_editor_reads_first\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_settings_v_version_vat_rates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`category\` text NOT NULL,
  	\`rate_basis_points\` numeric NOT NULL,
  	\`from\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_vat_rates_order_idx\` ON \`_settings_v_version_vat_rates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_vat_rates_parent_id_idx\` ON \`_settings_v_version_vat_rates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_customer_changes_cancelling\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`days_before\` numeric NOT NULL,
  	\`kept_percent\` numeric NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_customer_changes_cancelling_order_idx\` ON \`_settings_v_version_customer_changes_cancelling\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_customer_changes_cancelling_parent_id_idx\` ON \`_settings_v_version_customer_changes_cancelling\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_social_order_idx\` ON \`_settings_v_version_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_social_parent_id_idx\` ON \`_settings_v_version_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_saved_by\` text,
  	\`version_company_legal_name\` text NOT NULL,
  	\`version_company_trading_name\` text NOT NULL,
  	\`version_company_strapline\` text,
  	\`version_company_address_line1\` text NOT NULL,
  	\`version_company_address_line2\` text,
  	\`version_company_address_town\` text NOT NULL,
  	\`version_company_address_postcode\` text NOT NULL,
  	\`version_company_company_number\` text,
  	\`version_contact_email\` text NOT NULL,
  	\`version_contact_phone\` text NOT NULL,
  	\`version_contact_opening_hours\` text,
  	\`version_contact_enquiries_to\` text NOT NULL,
  	\`version_vat_registered\` integer DEFAULT true,
  	\`version_vat_number\` text,
  	\`version_prices_audience\` text DEFAULT 'mixed' NOT NULL,
  	\`version_on_account_is_offered\` integer DEFAULT false,
  	\`version_on_account_ask_hours\` numeric,
  	\`version_on_account_how_to_pay\` text,
  	\`version_on_account_terms_days\` numeric DEFAULT 30,
  	\`version_on_account_is_reminded\` integer DEFAULT false,
  	\`version_customer_changes_move_days_before\` numeric,
  	\`version_waiting_list_is_offered\` integer DEFAULT true,
  	\`version_waiting_list_offer_hours\` numeric DEFAULT 24,
  	\`version_waiting_list_reservation_hours\` numeric DEFAULT 48,
  	\`version_waiting_list_closing_hours\` numeric DEFAULT 24,
  	\`version_reminders_is_day_reminded\` integer DEFAULT true,
  	\`version_reminders_days_before\` numeric DEFAULT 3,
  	\`version_reminders_send_at\` text DEFAULT '09:00',
  	\`version_reminders_opening\` text,
  	\`version_reminders_is_renewal_reminded\` integer DEFAULT false,
  	\`version_reminders_renewal_days_before\` numeric DEFAULT 60,
  	\`version_feedback_is_asked\` integer DEFAULT false,
  	\`version_privacy_unpaid_orders\` numeric DEFAULT 30,
  	\`version_privacy_contact_details\` numeric DEFAULT 12,
  	\`version_privacy_delegates\` numeric DEFAULT 6,
  	\`version_privacy_books\` numeric DEFAULT 6,
  	\`version_privacy_email_texts\` numeric DEFAULT 12,
  	\`version_privacy_time_lines\` numeric DEFAULT 24,
  	\`version_privacy_payment_messages\` numeric DEFAULT 6,
  	\`version_privacy_enquiries\` numeric DEFAULT 12,
  	\`version_privacy_complaints\` numeric DEFAULT 36,
  	\`version_privacy_requests\` numeric DEFAULT 36,
  	\`version_privacy_staff_acts\` numeric DEFAULT 24,
  	\`version_privacy_mail_files\` numeric DEFAULT 30,
  	\`version_privacy_year_end_month\` text DEFAULT '3',
  	\`version_writing_editor_reads_first\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`look_announcement_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal' NOT NULL,
  	\`link_label\` text NOT NULL,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`look\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`look_announcement_links_order_idx\` ON \`look_announcement_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`look_announcement_links_parent_id_idx\` ON \`look_announcement_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`look_header_button\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal' NOT NULL,
  	\`link_label\` text NOT NULL,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`look\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`look_header_button_order_idx\` ON \`look_header_button\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`look_header_button_parent_id_idx\` ON \`look_header_button\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`look\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`saved_by\` text,
  	\`brand\` text DEFAULT '#2f5d8c' NOT NULL,
  	\`tone\` text DEFAULT 'plain' NOT NULL,
  	\`fonts\` text DEFAULT 'bricolage' NOT NULL,
  	\`corners\` text DEFAULT 'round' NOT NULL,
  	\`seats\` text DEFAULT 'dots' NOT NULL,
  	\`pictures\` text DEFAULT 'as-they-are' NOT NULL,
  	\`opening\` text DEFAULT 'sand' NOT NULL,
  	\`logo_id\` text(36),
  	\`logo_for_dark_id\` text(36),
  	\`icon_id\` text(36),
  	\`share_image_id\` text(36),
  	\`announcement_text\` text,
  	\`announcement_from\` text,
  	\`announcement_until\` text,
  	\`saved_at\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_for_dark_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`icon_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`share_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`look_logo_idx\` ON \`look\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`look_logo_for_dark_idx\` ON \`look\` (\`logo_for_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`look_icon_idx\` ON \`look\` (\`icon_id\`);`)
  await db.run(sql`CREATE INDEX \`look_share_image_idx\` ON \`look\` (\`share_image_id\`);`)
  await db.run(sql`CREATE TABLE \`look_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	\`courses_id\` text(36),
  	\`topics_id\` text(36),
  	\`authors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`look\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`look_rels_order_idx\` ON \`look_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`look_rels_parent_idx\` ON \`look_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`look_rels_path_idx\` ON \`look_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`look_rels_pages_id_idx\` ON \`look_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`look_rels_posts_id_idx\` ON \`look_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`look_rels_courses_id_idx\` ON \`look_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`look_rels_topics_id_idx\` ON \`look_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`look_rels_authors_id_idx\` ON \`look_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`_look_v_version_announcement_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal' NOT NULL,
  	\`link_label\` text NOT NULL,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_look_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_look_v_version_announcement_links_order_idx\` ON \`_look_v_version_announcement_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_version_announcement_links_parent_id_idx\` ON \`_look_v_version_announcement_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_look_v_version_header_button\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link_kind\` text DEFAULT 'internal' NOT NULL,
  	\`link_label\` text NOT NULL,
  	\`link_site_page\` text,
  	\`link_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_look_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_look_v_version_header_button_order_idx\` ON \`_look_v_version_header_button\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_version_header_button_parent_id_idx\` ON \`_look_v_version_header_button\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_look_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_saved_by\` text,
  	\`version_brand\` text DEFAULT '#2f5d8c' NOT NULL,
  	\`version_tone\` text DEFAULT 'plain' NOT NULL,
  	\`version_fonts\` text DEFAULT 'bricolage' NOT NULL,
  	\`version_corners\` text DEFAULT 'round' NOT NULL,
  	\`version_seats\` text DEFAULT 'dots' NOT NULL,
  	\`version_pictures\` text DEFAULT 'as-they-are' NOT NULL,
  	\`version_opening\` text DEFAULT 'sand' NOT NULL,
  	\`version_logo_id\` text(36),
  	\`version_logo_for_dark_id\` text(36),
  	\`version_icon_id\` text(36),
  	\`version_share_image_id\` text(36),
  	\`version_announcement_text\` text,
  	\`version_announcement_from\` text,
  	\`version_announcement_until\` text,
  	\`version_saved_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_for_dark_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_icon_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_share_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_look_v_version_version_logo_idx\` ON \`_look_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_version_version_logo_for_dark_idx\` ON \`_look_v\` (\`version_logo_for_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_version_version_icon_idx\` ON \`_look_v\` (\`version_icon_id\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_version_version_share_image_idx\` ON \`_look_v\` (\`version_share_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_created_at_idx\` ON \`_look_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_updated_at_idx\` ON \`_look_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_look_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	\`courses_id\` text(36),
  	\`topics_id\` text(36),
  	\`authors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_look_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_look_v_rels_order_idx\` ON \`_look_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_rels_parent_idx\` ON \`_look_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_rels_path_idx\` ON \`_look_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_rels_pages_id_idx\` ON \`_look_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_rels_posts_id_idx\` ON \`_look_v_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_rels_courses_id_idx\` ON \`_look_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_rels_topics_id_idx\` ON \`_look_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_look_v_rels_authors_id_idx\` ON \`_look_v_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`search_words_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_words_synonyms_order_idx\` ON \`search_words_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_words_synonyms_parent_id_idx\` ON \`search_words_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_words\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`saved_by\` text,
  	\`saved_at\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_search_words_v_version_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_search_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_synonyms_order_idx\` ON \`_search_words_v_version_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_synonyms_parent_id_idx\` ON \`_search_words_v_version_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_words_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_saved_by\` text,
  	\`version_saved_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_created_at_idx\` ON \`_search_words_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_updated_at_idx\` ON \`_search_words_v\` (\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`posts\`;`)
  await db.run(sql`DROP TABLE \`posts_rels\`;`)
  await db.run(sql`DROP TABLE \`_posts_v\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_hero_links\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_hero\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_rich_text\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_picture_with_text_links\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_picture_with_text\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_figures_figures\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_topics\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_courses\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_next_dates\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_latest_posts\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_team\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_testimonials\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_big_quote\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_client_logos_clients\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_client_logos\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_questions_questions\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_questions\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_retention_table\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_hero_links\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_hero\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_rich_text\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_picture_with_text_links\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_picture_with_text\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_figures_figures\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_topics\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_courses\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_next_dates\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_latest_posts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_team\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_testimonials\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_big_quote\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_client_logos_clients\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_client_logos\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_questions_questions\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_questions\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_retention_table\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`testimonials\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`authors\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`logos\`;`)
  await db.run(sql`DROP TABLE \`courses_outcomes\`;`)
  await db.run(sql`DROP TABLE \`courses_programme\`;`)
  await db.run(sql`DROP TABLE \`courses_questions\`;`)
  await db.run(sql`DROP TABLE \`courses_asked_before\`;`)
  await db.run(sql`DROP TABLE \`courses\`;`)
  await db.run(sql`DROP TABLE \`courses_rels\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_programme\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_asked_before\`;`)
  await db.run(sql`DROP TABLE \`_courses_v\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_rels\`;`)
  await db.run(sql`DROP TABLE \`course_runs_days\`;`)
  await db.run(sql`DROP TABLE \`course_runs\`;`)
  await db.run(sql`DROP TABLE \`course_runs_rels\`;`)
  await db.run(sql`DROP TABLE \`venues\`;`)
  await db.run(sql`DROP TABLE \`trainers\`;`)
  await db.run(sql`DROP TABLE \`discounts\`;`)
  await db.run(sql`DROP TABLE \`discounts_rels\`;`)
  await db.run(sql`DROP TABLE \`code_uses\`;`)
  await db.run(sql`DROP TABLE \`run_decisions\`;`)
  await db.run(sql`DROP TABLE \`enquiries\`;`)
  await db.run(sql`DROP TABLE \`bookings\`;`)
  await db.run(sql`DROP TABLE \`seat_ledgers\`;`)
  await db.run(sql`DROP TABLE \`holds\`;`)
  await db.run(sql`DROP TABLE \`orders\`;`)
  await db.run(sql`DROP TABLE \`run_cancellations\`;`)
  await db.run(sql`DROP TABLE \`order_events\`;`)
  await db.run(sql`DROP TABLE \`delegate_needs\`;`)
  await db.run(sql`DROP TABLE \`place_answers\`;`)
  await db.run(sql`DROP TABLE \`organisations_coordinators\`;`)
  await db.run(sql`DROP TABLE \`organisations_agreed_prices_courses\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`invoices\`;`)
  await db.run(sql`DROP TABLE \`credit_notes\`;`)
  await db.run(sql`DROP TABLE \`payments\`;`)
  await db.run(sql`DROP TABLE \`bank_payments\`;`)
  await db.run(sql`DROP TABLE \`refunds\`;`)
  await db.run(sql`DROP TABLE \`webhook_events\`;`)
  await db.run(sql`DROP TABLE \`emails\`;`)
  await db.run(sql`DROP TABLE \`email_templates\`;`)
  await db.run(sql`DROP TABLE \`credit_ledgers\`;`)
  await db.run(sql`DROP TABLE \`credit_claims\`;`)
  await db.run(sql`DROP TABLE \`offers_lines\`;`)
  await db.run(sql`DROP TABLE \`offers\`;`)
  await db.run(sql`DROP TABLE \`places_wanted\`;`)
  await db.run(sql`DROP TABLE \`waiting_lists\`;`)
  await db.run(sql`DROP TABLE \`date_requests\`;`)
  await db.run(sql`DROP TABLE \`place_moves\`;`)
  await db.run(sql`DROP TABLE \`attendances\`;`)
  await db.run(sql`DROP TABLE \`register_links\`;`)
  await db.run(sql`DROP TABLE \`certificates\`;`)
  await db.run(sql`DROP TABLE \`renewal_refusals\`;`)
  await db.run(sql`DROP TABLE \`feedback\`;`)
  await db.run(sql`DROP TABLE \`feedback_refusals\`;`)
  await db.run(sql`DROP TABLE \`trainer_links\`;`)
  await db.run(sql`DROP TABLE \`coordinator_links\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`erasure_requests\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP TABLE \`draft_links\`;`)
  await db.run(sql`DROP TABLE \`draft_notes\`;`)
  await db.run(sql`DROP TABLE \`review_requests\`;`)
  await db.run(sql`DROP TABLE \`missed_searches\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`job_reports\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`navigation_header\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_links\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_rels\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_header\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer_links\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_rels\`;`)
  await db.run(sql`DROP TABLE \`settings_vat_rates\`;`)
  await db.run(sql`DROP TABLE \`settings_customer_changes_cancelling\`;`)
  await db.run(sql`DROP TABLE \`settings_social\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_vat_rates\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_customer_changes_cancelling\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_social\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`look_announcement_links\`;`)
  await db.run(sql`DROP TABLE \`look_header_button\`;`)
  await db.run(sql`DROP TABLE \`look\`;`)
  await db.run(sql`DROP TABLE \`look_rels\`;`)
  await db.run(sql`DROP TABLE \`_look_v_version_announcement_links\`;`)
  await db.run(sql`DROP TABLE \`_look_v_version_header_button\`;`)
  await db.run(sql`DROP TABLE \`_look_v\`;`)
  await db.run(sql`DROP TABLE \`_look_v_rels\`;`)
  await db.run(sql`DROP TABLE \`search_words_synonyms\`;`)
  await db.run(sql`DROP TABLE \`search_words\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_version_synonyms\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v\`;`)
}
