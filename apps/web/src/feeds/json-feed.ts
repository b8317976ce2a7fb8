import type { Feed, FeedEntry } from '../views/feed'

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ title, description, homeUrl, entries }: Feed, feedUrl: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: homeUrl,
    feed_url: feedUrl,
    language: 'en-GB',
    items: entries.map(item),
  })
}

function item({ title, url, summary, author, topics, publishedAt, updatedAt }: FeedEntry) {
  return {
    id: url,
    url,
    title,
    summary,
    content_text: summary,
    date_published: publishedAt,
    date_modified: updatedAt,
    ...(author && { authors: [{ name: author }] }),
    ...(topics.length > 0 && { tags: topics }),
  }
}
