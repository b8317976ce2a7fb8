import { paths } from '@lectern/shared/addresses/paths'
import { readSitemapPart } from '@web/cms/sitemap'
import { sitemapXml } from '@web/seo/sitemap-xml'
import { sitemapKinds, type SitemapPart } from '@web/views/sitemap'
import { routeWithStatus } from '../../route-with-status'
import { taggedAnswer } from '../../tagged-answer'

interface Context {
  params: Promise<{ file: string }>
}

export const GET = routeWithStatus(async (request: Request, { params }: Context) => {
  const part = partNamed((await params).file)
  const entries = part && (await readSitemapPart(part))
  if (!entries) return new Response('Not found', { status: 404 })
  return taggedAnswer(request, sitemapXml(entries), 'application/xml; charset=utf-8')
})

/** `articles.xml` is the first of its kind, `articles-2.xml` the second. */
function partNamed(file: string): SitemapPart | null {
  const [, name, number] = /^([a-z]+)(?:-(\d{1,4}))?\.xml$/.exec(file) ?? []
  const kind = sitemapKinds.find((each) => each === name)
  if (!kind) return null
  const part = Number(number ?? 1)
  return paths.sitemapPart(kind, part).endsWith(`/${file}`) ? { kind, part } : null
}
