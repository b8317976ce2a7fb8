import type { CollectionConfig } from 'payload'

/**
 * Drafts and history of everything that is published. No autosave: it would defeat the check that
 * keeps two editors from overwriting each other, and has been seen to swallow typing (payload #17676).
 */
export const contentVersions = {
  maxPerDoc: 50,
  drafts: { autosave: false, schedulePublish: true },
} satisfies CollectionConfig['versions']
