import { rss } from '../../feeds/rss'
import { paths } from '../../paths'
import { feedRoute } from '../feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute({
  path: paths.rss,
  contentType: 'application/rss+xml; charset=utf-8',
  write: rss,
})
