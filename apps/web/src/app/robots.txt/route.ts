import { absoluteUrl } from '../../seo/page-metadata'

export const dynamic = 'force-dynamic'

const privatePaths = ['/api/', '/basket', '/checkout', '/orders', '/preview', '/search']

export function GET(): Response {
  const lines = [
    'User-agent: *',
    ...privatePaths.map((path) => `Disallow: ${path}`),
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
