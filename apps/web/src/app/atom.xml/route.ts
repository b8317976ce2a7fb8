import { atom } from '../../feeds/atom'
import { paths } from '../../paths'
import { feedRoute } from '../feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute({
  path: paths.atom,
  contentType: 'application/atom+xml; charset=utf-8',
  write: atom,
})
