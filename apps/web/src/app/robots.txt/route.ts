import { paths } from '@lectern/shared/addresses/paths'
import { partsThatAre } from '@lectern/shared/addresses/website-parts'
import { absoluteUrl } from '../../seo/page-metadata'
import { taggedAnswer } from '../tagged-answer'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  const lines = [
    'User-agent: *',
    ...partsThatAre('hidden').flatMap(rulesFor),
    `Sitemap: ${absoluteUrl(paths.sitemap)}`,
  ]
  return taggedAnswer(request, `${lines.join('\n')}\n`, 'text/plain; charset=utf-8')
}

/** A rule goes for all that begins like it: `/search` alone would hide a page called `/search-marketing`. */
function rulesFor(part: string): string[] {
  return ['$', '/', '?'].map((end) => `Disallow: /${part}${end}`)
}
