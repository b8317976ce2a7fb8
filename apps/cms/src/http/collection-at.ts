import type { SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

/** What a REST address is about; Payload itself tells capitals apart here. */
export function collectionAt(
  { collections }: SanitizedConfig,
  address: string,
): SanitizedCollectionConfig | undefined {
  const [slug] = stepsOf(address)
  return collections.find((collection) => collection.slug === slug)
}

export function globalAt(
  { globals }: SanitizedConfig,
  address: string,
): SanitizedGlobalConfig | undefined {
  const [first, slug] = stepsOf(address)
  return first === 'globals' ? globals.find((global) => global.slug === slug) : undefined
}

/** The parts of an address below `/api`. */
export function stepsOf(address: string): string[] {
  return new URL(address).pathname.split('/').slice(2)
}
