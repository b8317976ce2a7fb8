import { paths } from '@lectern/shared/addresses/paths'
import {
  addressesTag,
  collectionTag,
  fileTag,
  globalTag,
  type TaggedCollection,
} from '@lectern/shared/contract/cache-tags'

/** Of what is the same for everybody and no page, so that Next notes no tags on it; null of anything else. */
export function tagsOfFile(path: string): readonly string[] | null {
  const picture = /^\/(media|logos)\/([^/]+)$/.exec(path)
  if (picture) return [fileTag(decoded(picture[2] ?? ''))]
  if (/^\/icons\/\d+\.png$/.test(path)) return [globalTag('look'), ...pictures]
  return files[path] ?? null
}

const tagsOf = (...collections: TaggedCollection[]) => collections.map(collectionTag)
const pictures = tagsOf('media', 'logos')
const look = [globalTag('look'), ...pictures]
const feed = [
  ...tagsOf('posts', 'authors', 'topics', 'pages', 'courses', 'course-runs'),
  ...tagsOf('trainers', 'testimonials', 'venues'),
  ...[...pictures, globalTag('settings'), addressesTag],
]

const files: Record<string, readonly string[]> = {
  [paths.rss]: feed,
  [paths.atom]: feed,
  [paths.jsonFeed]: feed,
  [paths.sitemap]: [...tagsOf('pages', 'posts', 'courses', 'authors', 'topics'), addressesTag],
  [paths.manifest]: [...look, globalTag('settings'), addressesTag],
  [paths.logo]: [...look, addressesTag],
  '/favicon.ico': [...look, addressesTag],
  // It says the same until the next build.
  [paths.robots]: [],
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
