/**
 * A cache in front of the website that keeps pages without asking, such as the edge or a CDN, and so has to be told
 * when they have changed. What an answer is made from it knows by tags: those of `contract/cache-tags`, which
 * a CDN is told in the header that `CACHE_TAG_HEADER` names.
 */
export interface SharedCache {
  /**
   * Takes back every copy of an answer that carries one of the tags or stands at one of the paths, tried again
   * until it has come about. Call it when the website itself answers nothing older any more.
   *
   * @returns resolves when no visitor gets an older copy; never rejects
   */
  takeBack: (news: StaleNews) => Promise<void>
  /** How far that is, in words for staff; empty when nothing waits. */
  inWords: () => string
}

export interface StaleNews {
  tags: readonly string[]
  /** Addresses to look after first: somebody is waiting to see them. */
  paths: readonly string[]
}

/**
 * Where the server starts and where announcements are taken are two bundles, which share this alone. Undefined
 * where nothing stands in front that keeps pages.
 */
export const sharedCaches = globalThis as { lecternSharedCache?: SharedCache | undefined }
