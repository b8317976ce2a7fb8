import { paths } from '@lectern/shared/addresses/paths'
import { jsonFeed } from '../../feeds/json-feed'
import { feedRoute } from '../feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute({
  path: paths.jsonFeed,
  contentType: 'application/feed+json; charset=utf-8',
  write: jsonFeed,
})
