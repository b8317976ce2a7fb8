import { paths } from '@lectern/shared/addresses/paths'
import type { RootContent } from 'mdast'
import type { ReadableDocument, ReadingList } from '../views/reading-list'
import { bullets, heading, link, paragraph, quote, text, writeMarkdown } from './nodes'

/** https://llmstxt.org: what the site is, and where its courses and articles can be read as Markdown. */
export function llmsText(list: ReadingList): string {
  return writeMarkdown([
    heading(1, text(list.company)),
    ...(list.description ? [quote(paragraph(text(list.description)))] : []),
    ...part('Courses', list.courses),
    ...part('Articles', list.articles),
    ...part('About us', list.pages),
    ...part('Optional', [
      { title: 'Every address of this website', path: paths.sitemap, summary: '' },
      { title: 'The newest articles, whole, as a feed', path: paths.rss, summary: '' },
    ]),
  ])
}

function part(title: string, documents: readonly ReadableDocument[]): RootContent[] {
  return documents.length > 0 ? [heading(2, text(title)), bullets(documents.map(lineOf))] : []
}

function lineOf({ title, path, summary }: ReadableDocument) {
  return [link(path, text(title)), ...(summary ? [text(`: ${summary}`)] : [])]
}
