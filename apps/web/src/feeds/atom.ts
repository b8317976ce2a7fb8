import { escapeXml } from '../seo/escape-xml'
import type { Feed, FeedEntry } from '../views/feed'
import { mediaContent } from './media-content'
import { richTextHtml } from './rich-text-html'

/** Atom, RFC 4287. */
export function atom(
  { title, publisher, description, homeUrl, entries }: Feed,
  feedUrl: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en-GB">
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(description)}</subtitle>
<id>${escapeXml(homeUrl)}</id>
<link href="${escapeXml(homeUrl)}"/>
<link href="${escapeXml(feedUrl)}" rel="self" type="application/atom+xml"/>
<author><name>${escapeXml(publisher.name)}</name><uri>${escapeXml(publisher.url)}</uri></author>
<updated>${lastChange(entries)}</updated>
${entries.map(entry).join('\n')}
</feed>
`
}

function entry(shown: FeedEntry): string {
  const { title, url, summary, content, author, topics, picture, ...times } = shown
  return [
    '<entry>',
    `<title>${escapeXml(title)}</title>`,
    `<link href="${escapeXml(url)}"/>`,
    `<id>${escapeXml(url)}</id>`,
    `<published>${times.publishedAt}</published>`,
    `<updated>${times.updatedAt}</updated>`,
    ...(author ? [`<author><name>${escapeXml(author)}</name></author>`] : []),
    ...topics.map((topic) => `<category term="${escapeXml(topic)}"/>`),
    `<summary>${escapeXml(summary)}</summary>`,
    ...(picture ? [mediaContent(picture)] : []),
    `<content type="html">${escapeXml(richTextHtml(content, url))}</content>`,
    '</entry>',
  ].join('')
}

/** A feed without entries has never changed; the format wants a moment all the same. */
function lastChange(entries: readonly FeedEntry[]): string {
  return (
    entries
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1) ?? '1970-01-01T00:00:00.000Z'
  )
}
