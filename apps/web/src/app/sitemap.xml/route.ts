import { readSitemap, type SitemapEntry } from '../../cms/sitemap'
import { honestRoute } from '../honest-route'
import { escapeXml } from '../../seo/escape-xml'
import { absoluteUrl } from '../../seo/page-metadata'
import { taggedAnswer } from '../tagged-answer'

export const dynamic = 'force-dynamic'

export const GET = honestRoute(async (request: Request) => {
  const entries = await readSitemap()
  return taggedAnswer(
    request,
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.map(urlElement).join('\n')}
</urlset>
`,
    'application/xml; charset=utf-8',
  )
})

function urlElement({ path, changedAt }: SitemapEntry) {
  const lastmod = changedAt ? `<lastmod>${changedAt}</lastmod>` : ''
  return `<url><loc>${escapeXml(absoluteUrl(path))}</loc>${lastmod}</url>`
}
