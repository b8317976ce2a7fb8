import type {
  GlobalSlug,
  SanitizedCollectionConfig,
  SanitizedConfig,
  SanitizedGlobalConfig,
} from 'payload'

import type { OurCollection } from '../../src/access/permissions'

export type Collection = SanitizedCollectionConfig & { slug: OurCollection }
export type Global = SanitizedGlobalConfig

/** Something that a collection or global by the book (docs/extending.md) does not go without. */
export interface Guard<Guarded extends Collection | Global> {
  /** What to do about one that lacks it. */
  remedy: string
  concerns?: (guarded: Guarded, config: SanitizedConfig) => boolean
  isThere: (guarded: Guarded, config: SanitizedConfig) => boolean | Promise<boolean>
  /** Which go without on purpose, and why. */
  exceptions?: Partial<Record<OurCollection | GlobalSlug, string>>
}

/** Who lacks a guard and what to do about it; an exception that is none any more is named as well. */
export async function lacking<Guarded extends Collection | Global>(
  { concerns = () => true, isThere, remedy, exceptions = {} }: Guard<Guarded>,
  { all, config }: { all: Guarded[]; config: SanitizedConfig },
): Promise<string[]> {
  const found: string[] = []
  for (const guarded of all.filter((each) => concerns(each, config))) {
    const slug = guarded.slug as OurCollection
    const isGuarded = await isThere(guarded, config)
    const isException = slug in exceptions
    if (!isGuarded && !isException) found.push(`${slug}: ${remedy}. See docs/extending.md.`)
    if (isGuarded && isException) found.push(`${slug}: is no exception any more.`)
  }
  return found
}

export function collectionsOf({ collections }: SanitizedConfig): Collection[] {
  return collections.filter(({ slug }) => !slug.startsWith('payload-')) as Collection[]
}
