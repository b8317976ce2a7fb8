import { paths } from '@lectern/shared/addresses/paths'
import { rss } from '../../feeds/rss'
import { feedRoute } from '../feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute({
  path: paths.rss,
  contentType: 'application/rss+xml; charset=utf-8',
  write: rss,
})
