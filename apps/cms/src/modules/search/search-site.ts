import { pence } from '@lectern/shared/money/pence'
import type { SearchAnswer, SearchResult } from '@lectern/shared/contract/search'
import type { Course, Page, Post, Topic } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { published } from '../../access/published'
import { foldWords } from './fold-words'
import { rankResults, type Candidate } from './rank-results'
import { isWithoutSpaces, searchWords, type SoughtWord } from './search-words'

const maxResults = 30
/** Of each kind, with the words in the title and with the words anywhere. */
const maxCandidates = 60

/** Published courses, articles and pages that have every word of a query, the best first. */
export async function searchSite(payload: Payload, query: string): Promise<SearchAnswer> {
  const { words, isCut } = searchWords(query)
  if (words.length === 0) return { results: [], isCut }
  const sought = { words, topics: await readTopics(payload) }
  const found = await Promise.all([
    findCandidates<Course>(payload, { ...sought, collection: 'courses', toFound: foundCourse }),
    findCandidates<Post>(payload, { ...sought, collection: 'posts', toFound: foundPost }),
    findCandidates<Page>(payload, { ...sought, collection: 'pages', toFound: foundPage }),
  ])
  const best = rankResults(found.flat(), words).slice(0, maxResults)
  return { results: best.map(({ result }) => result), isCut }
}

type Found = Candidate & { result: SearchResult }

type Sought<Document> = {
  collection: 'courses' | 'posts' | 'pages'
  words: readonly SoughtWord[]
  topics: readonly Topic[]
  toFound: (document: Document, topics: readonly string[]) => Found
}

async function findCandidates<Document extends Course | Post | Page>(
  payload: Payload,
  { collection, words, topics, toFound }: Sought<Document>,
): Promise<Found[]> {
  const hasTopics = collection !== 'pages'
  const anywhere = words.map((ways) =>
    inAnyWay(ways, (word) => hasWord(word, hasTopics ? topics : [])),
  )
  const inTitle = words.map((ways) => inAnyWay(ways, (word) => ({ title: { contains: word } })))
  const pages = await Promise.all(
    [[...anywhere, ...inTitle], anywhere].map((conditions) =>
      payload.find({
        collection,
        where: { and: [published(), { slug: { not_equals: 'home' } }, ...conditions] },
        sort: '-updatedAt',
        limit: maxCandidates,
        pagination: false,
        depth: 0,
        overrideAccess: true,
      }),
    ),
  )
  const documents = pages.flatMap(({ docs }) => docs as Document[])
  const distinct = new Map(documents.map((document) => [document.id, document]))
  return [...distinct.values()].map((document) => toFound(document, topicNames(document, topics)))
}

function inAnyWay(ways: SoughtWord, has: (word: string) => Where): Where {
  return { or: ways.map((together) => ({ and: together.map(has) })) }
}

/** In its text or in the name of one of its topics, at the beginning of a word. */
function hasWord(word: string, topics: readonly Topic[]): Where {
  const topicIds = topics
    .filter(({ name }) => foldWords(name).some((other) => other.startsWith(word)))
    .map(({ id }) => id)
  const inText: Where = { searchText: { contains: isWithoutSpaces(word) ? word : ` ${word}` } }
  return topicIds.length === 0 ? inText : { or: [inText, { topics: { in: topicIds } }] }
}

async function readTopics(payload: Payload): Promise<Topic[]> {
  const { docs } = await payload.find({
    collection: 'topics',
    sort: 'name',
    limit: 1_000,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

function topicNames(document: Course | Post | Page, topics: readonly Topic[]): string[] {
  const ids = 'topics' in document ? (document.topics ?? []).map(String) : []
  return topics.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
}

function foundCourse(course: Course, topics: readonly string[]): Found {
  const { slug, title, summary, priceNetPence, vatCategory } = course
  const found = { kind: 'course' as const, slug, title, summary }
  const lowestPriceNetPence = pence(course.lowestPriceNetPence ?? priceNetPence)
  const highestPriceNetPence = pence(course.highestPriceNetPence ?? priceNetPence)
  const prices = { lowestPriceNetPence, highestPriceNetPence, vatCategory }
  return { ...found, topics, result: { ...found, ...prices } }
}

function foundPost(post: Post, topics: readonly string[]): Found {
  const { slug, title, summary, publishedAt, createdAt } = post
  const found = { kind: 'article' as const, slug, title, summary }
  return { ...found, topics, result: { ...found, publishedAt: publishedAt ?? createdAt } }
}

function foundPage({ slug, title, meta }: Page): Found {
  const found = { kind: 'page' as const, slug, title, summary: meta?.description ?? '' }
  return { ...found, topics: [], result: found }
}
