import { escapeXml } from '../seo/escape-xml'
import type { Feed, FeedEntry } from '../views/feed'
import { mediaContent } from './media-content'
import { richTextHtml } from './rich-text-html'

/** RSS 2.0, https://www.rssboard.org/rss-specification */
export function rss({ title, description, homeUrl, entries }: Feed, feedUrl: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(homeUrl)}</link>
<description>${escapeXml(description)}</description>
<language>en-GB</language>
<atom:link href="${escapeXml(feedUrl)}" rel="self" type="application/rss+xml"/>
${entries.map(item).join('\n')}
</channel>
</rss>
`
}

function item(entry: FeedEntry): string {
  const { title, url, summary, content, author, topics, publishedAt, picture } = entry
  return [
    '<item>',
    `<title>${escapeXml(title)}</title>`,
    `<link>${escapeXml(url)}</link>`,
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    `<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>`,
    ...(author ? [`<dc:creator>${escapeXml(author)}</dc:creator>`] : []),
    ...topics.map((topic) => `<category>${escapeXml(topic)}</category>`),
    `<description>${escapeXml(summary)}</description>`,
    ...(picture ? [mediaContent(picture)] : []),
    `<content:encoded>${escapeXml(richTextHtml(content, url))}</content:encoded>`,
    '</item>',
  ].join('')
}
