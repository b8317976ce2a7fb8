import { paths } from '@lectern/shared/addresses/paths'
import { atom } from '../../feeds/atom'
import { feedRoute } from '../feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute({
  path: paths.atom,
  contentType: 'application/atom+xml; charset=utf-8',
  write: atom,
})
