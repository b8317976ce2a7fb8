import type { Feed, FeedEntry } from '../views/feed'
import { richTextHtml } from './rich-text-html'

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(
  { title, publisher, description, homeUrl, entries }: Feed,
  feedUrl: string,
): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: homeUrl,
    feed_url: feedUrl,
    favicon: publisher.iconUrl,
    authors: [{ name: publisher.name, url: publisher.url }],
    language: 'en-GB',
    items: entries.map(item),
  })
}

function item(entry: FeedEntry) {
  const { title, url, summary, content, picture, author, topics, publishedAt, updatedAt } = entry
  return {
    id: url,
    url,
    title,
    summary,
    content_html: richTextHtml(content, url),
    ...(picture && { image: picture.src }),
    date_published: publishedAt,
    date_modified: updatedAt,
    ...(author && { authors: [{ name: author }] }),
    ...(topics.length > 0 && { tags: topics }),
  }
}
