import { paths } from '@lectern/shared/addresses/paths'
import type { SitemapEntry, SitemapPart } from '../views/sitemap'
import { escapeXml } from './escape-xml'
import { absoluteUrl } from './page-metadata'

const namespaces = {
  sitemap: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
}

/** Where the parts are. https://www.sitemaps.org/protocol.html#index */
export function sitemapIndexXml(parts: readonly SitemapPart[]): string {
  return document(
    `sitemapindex xmlns="${namespaces.sitemap}"`,
    parts.map(
      ({ kind, part }) => `<sitemap>${locationOf(paths.sitemapPart(kind, part))}</sitemap>`,
    ),
  )
}

/** https://www.sitemaps.org/protocol.html, with pictures as Google documents them. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  return document(
    `urlset xmlns="${namespaces.sitemap}" xmlns:image="${namespaces.image}"`,
    entries.map(urlElement),
  )
}

function urlElement({ path, changedAt, picture }: SitemapEntry): string {
  const lastmod = changedAt ? `<lastmod>${changedAt}</lastmod>` : ''
  const image = picture
    ? `<image:image><image:loc>${escapeXml(absoluteUrl(picture))}</image:loc></image:image>`
    : ''
  return `<url>${locationOf(path)}${lastmod}${image}</url>`
}

function locationOf(path: string): string {
  return `<loc>${escapeXml(absoluteUrl(path))}</loc>`
}

function document(root: string, elements: readonly string[]): string {
  const [name] = root.split(' ')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n${elements.join('\n')}\n</${name}>\n`
}
