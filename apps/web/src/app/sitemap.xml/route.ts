import { readSitemapParts } from '../../cms/sitemap'
import { sitemapIndexXml } from '../../seo/sitemap-xml'
import { routeWithStatus } from '../route-with-status'
import { taggedAnswer } from '../tagged-answer'

export const dynamic = 'force-dynamic'

export const GET = routeWithStatus(async (request: Request) =>
  taggedAnswer(
    request,
    sitemapIndexXml(await readSitemapParts()),
    'application/xml; charset=utf-8',
  ),
)
