import { revalidateTag } from 'next/cache'

/** The page cache is no part of this bundle; the two share this alone. */
const shared = globalThis as { lecternExpirePages?: (tags: string[]) => void }

/**
 * From now on nothing is served that carries one of these tags.
 *
 * @throws when that could not be written down, so that a restarted server would not know
 */
export function expirePages(tags: string[]): void {
  if (shared.lecternExpirePages) return shared.lecternExpirePages(tags)
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
}
