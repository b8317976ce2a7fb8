import type { FoundPicture, SearchResult } from '@lectern/shared/contract/search'
import type { Course, Page, Post } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { priceSpan } from '@lectern/shared/vat/price-span'
import type { Payload } from 'payload'

import { published } from '@cms/access/reaches'
import { idOf } from '@cms/database/document-ids'
import { findByIds } from '@cms/database/find-by-ids'
import { groupedBy } from '@cms/grouped-by'
import { findRunsOnOffer, type RunOnOffer } from '../catalogue'
import { excerpt } from './excerpt'
import type { Candidate } from './find-candidates'
import type { SearchedCollection } from './searched-fields'

const maxDates = 3

interface Loading {
  candidates: readonly Candidate[]
  now: Date
}

/**
 * What lists show of the candidates, read from the database at this moment: what is not public any more is
 * left out, whatever the index still holds.
 */
export async function loadResults(
  payload: Payload,
  { candidates, now }: Loading,
): Promise<SearchResult[]> {
  const [courses, posts, pages, runs] = await Promise.all([
    loadPublic<Course>(payload, candidates, 'courses'),
    loadPublic<Post>(payload, candidates, 'posts'),
    loadPublic<Page>(payload, candidates, 'pages'),
    loadRuns(payload, candidates, now),
  ])
  const pictures = await loadPictures(payload, [...courses.values(), ...posts.values()])
  return candidates.flatMap((candidate): SearchResult[] => {
    const { collection, id } = candidate
    switch (collection) {
      case 'courses': {
        const course = courses.get(id)
        return course ? foundCourse(candidate, { course, runs: runs.get(id) ?? [], pictures }) : []
      }
      case 'posts': {
        const post = posts.get(id)
        return post ? [foundPost(candidate, post, pictures)] : []
      }
      case 'pages': {
        const page = pages.get(id)
        return page ? [foundPage(candidate, page)] : []
      }
      default:
        return collection satisfies never
    }
  })
}

const shownFields = {
  courses: {
    slug: true,
    title: true,
    summary: true,
    heroImage: true,
    priceNetPence: true,
    vatCategory: true,
    updatedAt: true,
  },
  posts: {
    slug: true,
    title: true,
    summary: true,
    heroImage: true,
    publishedAt: true,
    createdAt: true,
    updatedAt: true,
  },
  pages: { slug: true, title: true, meta: { description: true }, updatedAt: true },
} as const satisfies Record<SearchedCollection, object>

async function loadPublic<Document extends Course | Post | Page>(
  payload: Payload,
  candidates: readonly Candidate[],
  collection: SearchedCollection,
): Promise<Map<string, Document>> {
  const ids = candidates.filter((one) => one.collection === collection).map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<Document>({
    collection,
    where: { and: [published(), { id: { in: ids } }] },
    select: shownFields[collection],
    pagination: false,
    limit: ids.length,
  })
  return new Map(docs.map((document) => [document.id, document]))
}

async function loadRuns(
  payload: Payload,
  candidates: readonly Candidate[],
  now: Date,
): Promise<ReadonlyMap<string, readonly RunOnOffer[]>> {
  const courseIds = candidates.flatMap(({ collection, id }) => (collection === 'courses' ? id : []))
  const runs = courseIds.length > 0 ? await findRunsOnOffer(payload, { courseIds, now }) : []
  return groupedBy(runs, ({ course }) => idOf(course))
}

const size = { width: true, height: true, filename: true } as const
const pictureFields = {
  ...size,
  alt: true,
  mainColour: true,
  focalX: true,
  focalY: true,
  updatedAt: true,
  sizes: { thumb: size, card: size, wide: size },
} as const

type Picture = FoundPicture & { id: string }

function loadPictures(
  payload: Payload,
  documents: readonly (Course | Post)[],
): Promise<Map<string, Picture>> {
  const ids = documents.flatMap(({ heroImage }) => pictureId(heroImage) ?? [])
  return findByIds<Picture>(payload, { collection: 'media', ids, select: pictureFields })
}

type Pictures = ReadonlyMap<string, FoundPicture>

function pictureOf({ heroImage }: Course | Post, pictures: Pictures): FoundPicture | null {
  return pictures.get(pictureId(heroImage) ?? '') ?? null
}

function pictureId(relation: Course['heroImage']): string | null {
  return relation ? idOf(relation) : null
}

interface FoundCourse {
  course: Course
  runs: readonly RunOnOffer[]
  pictures: Pictures
}

/** None, if it was found by dates that cannot be booked any more. */
function foundCourse(
  candidate: Candidate,
  { course, runs, pictures }: FoundCourse,
): SearchResult[] {
  const found = new Set(candidate.dates.map(({ id }) => id))
  const named = runs.filter(({ id }) => found.has(id))
  if (candidate.isByDateOnly && named.length === 0) return []
  const { priceNetPence, vatCategory } = course
  const datesNetPence = runs.map((run) =>
    run.priceNetPence == null ? null : pence(run.priceNetPence),
  )
  const span = priceSpan({ ownNetPence: pence(priceNetPence), datesNetPence })
  return [
    {
      kind: 'course',
      ...common(candidate, course),
      picture: pictureOf(course, pictures),
      lowestPriceNetPence: span.lowestNetPence,
      highestPriceNetPence: span.highestNetPence,
      vatCategory,
      dateIds: (named.length > 0 ? named : runs).slice(0, maxDates).map(({ id }) => id),
    },
  ]
}

function foundPost(candidate: Candidate, post: Post, pictures: Pictures): SearchResult {
  const publishedAt = post.publishedAt ?? post.createdAt
  return {
    kind: 'article',
    ...common(candidate, post),
    picture: pictureOf(post, pictures),
    publishedAt,
  }
}

function foundPage(candidate: Candidate, { meta, ...page }: Page): SearchResult {
  return { kind: 'page', ...common(candidate, { ...page, summary: meta?.description ?? '' }) }
}

type Shown = Pick<Course, 'slug' | 'title' | 'summary' | 'updatedAt'>

/** The lines of a text that has been saved again since may not be public any more. */
function common({ words, text, updatedAt }: Candidate, shown: Shown) {
  const { slug, title, summary } = shown
  const isSameText = Date.parse(updatedAt) === Date.parse(shown.updatedAt)
  const lines = excerpt({ summary, text: isSameText ? text.toString() : '', words })
  return { slug, title, excerpt: lines }
}
