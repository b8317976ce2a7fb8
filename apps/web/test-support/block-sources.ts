import type { BlockSources } from '../src/cms/to-view/blocks'
import { toSite } from '../src/cms/to-view/site'
import { priceTerms, settingsDocument } from './documents'

/** Sources that have nothing to add, for blocks that need none. */
export function emptySources(changes: Partial<BlockSources> = {}): BlockSources {
  return {
    site: toSite(settingsDocument(), { id: 'navigation' }),
    terms: priceTerms,
    nextDates: () => Promise.resolve([]),
    newestCourses: () => Promise.resolve([]),
    latestPosts: () => Promise.resolve([]),
    featuredTestimonials: () => Promise.resolve([]),
    everyTopic: () => Promise.resolve([]),
    everyTrainer: () => Promise.resolve([]),
    ...changes,
  }
}
