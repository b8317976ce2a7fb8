import { readFeed } from '../cms/feed'
import { absoluteUrl } from '../seo/page-metadata'
import type { Feed } from '../views/feed'
import { routeWithStatus } from './route-with-status'
import { taggedAnswer } from './tagged-answer'

interface FeedRoute {
  path: string
  contentType: string
  write: (feed: Feed, feedUrl: string) => string
}

/** The newest articles in one of the formats that feed readers know. */
export function feedRoute({ path, contentType, write }: FeedRoute) {
  return routeWithStatus(async (request: Request) => {
    const feed = await readFeed()
    return taggedAnswer(request, write(feed, absoluteUrl(path)), contentType)
  })
}
