import { dateText } from '@lectern/shared/time/moment-text'
import type { Post } from '../views/blog'
import { heading, link, paragraph, text, writeMarkdown } from './nodes'
import { pictureNodes, richTextNodes } from './rich-text-nodes'

/** An article as people and programs read it who want the words alone. */
export function articleMarkdown(post: Post): string {
  return writeMarkdown([
    heading(1, text(post.title)),
    paragraph(text(post.summary)),
    paragraph(...byline(post)),
    ...(post.image ? pictureNodes(post.image) : []),
    ...richTextNodes(post.content),
  ])
}

function byline({ author, publishedAt, updatedAt, href }: Post) {
  const updated = updatedAt ? `, updated on ${dateText(updatedAt)}` : ''
  return [
    ...(author ? [text('By '), link(author.href, text(author.label)), text(', ')] : []),
    text(`${author ? 'published' : 'Published'} on ${dateText(publishedAt)}${updated}: `),
    link(href, text('the article on the website')),
  ]
}
