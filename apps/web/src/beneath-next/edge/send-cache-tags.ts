import { beforeEachHead } from '@lectern/http-server/before-each-head'
import { collectionOfTag } from '@lectern/shared/contract/cache-tags'
import { answerHeader, openAnswerNamed } from '../own-server/open-answers.mjs'
import { tagsOfFile } from './tags-of-files'

export type CacheTagHeader = 'Surrogate-Key' | 'Cache-Tag'

const separators = { 'Surrogate-Key': ' ', 'Cache-Tag': ',' } satisfies Record<
  CacheTagHeader,
  string
>

/** Half of what CDNs take, and what a proxy's buffer for a head holds. */
const maxCharacters = 8_000

/** Tells a CDN what each answer is made from, so that it can be purged by tag. */
export function sendCacheTags(header: CacheTagHeader): () => void {
  return beforeEachHead(({ request, response }) => {
    const { pages = [] } = openAnswerNamed(request.headers[answerHeader]) ?? {}
    const tags = [...pages.flatMap((page) => page.tags), ...(tagsOfFile(pathOf(request.url)) ?? [])]
    const isForEverybody = !/\b(?:no-store|private)\b/.test(
      String(response.getHeader('Cache-Control') ?? ''),
    )
    if (tags.length > 0 && isForEverybody) response.setHeader(header, cacheTagsIn(header, tags))
  })
}

function pathOf(address = '/'): string {
  return address.split('?')[0] ?? ''
}

/**
 * Next's own tags, which nobody announces, are left out. Where the others are too many, each stands for its collection,
 * which every change of a document is announced with, too: purged more often, and never too seldom.
 */
export function cacheTagsIn(header: CacheTagHeader, tags: readonly string[]): string {
  const separator = separators[header]
  const announced = [...new Set(tags.filter((tag) => !tag.startsWith('_N_T_')))].map(readable)
  const all = announced.join(separator)
  if (all.length <= maxCharacters) return all
  return [...new Set(announced.map(collectionOfTag))].join(separator)
}

/** Spaces and commas end a tag. */
function readable(tag: string): string {
  return encodeURI(tag).replaceAll(',', '%2C')
}
