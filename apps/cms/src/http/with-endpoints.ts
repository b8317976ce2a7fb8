import type { CollectionConfig, CollectionSlug, Endpoint, GlobalConfig } from 'payload'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

/** Endpoints by the collection at whose address they are answered. */
export type EndpointsOfCollections = Partial<Record<CollectionSlug, readonly Endpoint[]>>

/**
 * Puts endpoints at the addresses of collections that do not know of them: what is done with a record is
 * said by modules that stand above it.
 */
export function withEndpoints(...tables: readonly EndpointsOfCollections[]) {
  return ({ collections, globals }: Schema): Schema => ({
    collections: collections.map((config) => ({
      ...config,
      endpoints: [
        ...(config.endpoints || []),
        ...tables.flatMap((table) => table[config.slug as CollectionSlug] ?? []),
      ],
    })),
    globals,
  })
}
