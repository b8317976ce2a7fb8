import type { Payload, RequiredDataFromCollectionSlug, CollectionSlug } from 'payload'

/** What a new document of a collection consists of. */
export type New<Slug extends CollectionSlug> = RequiredDataFromCollectionSlug<Slug>

/** An empty address: the CMS makes one from the title or name, as for staff who type none. */
export const madeFromTitle = ''

/**
 * For every write of the factories: with all rights, without reading relations back, and without
 * telling the website, which reads everything anew anyway.
 */
export const quietly = {
  depth: 0,
  overrideAccess: true,
  context: { seeding: true },
} satisfies Partial<Parameters<Payload['create']>[0]>
