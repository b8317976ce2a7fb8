import { placeOfDay } from '@lectern/shared/booking/day-place'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { published } from '@cms/access/reaches'
import { documentText } from '../document-text'
import type { SearchedCollection } from '../searched-fields'
import { loadSynonyms, type Synonyms } from '../synonyms/load-synonyms'
import { againForLateComers } from './again-for-late-comers'
import { DateIndex } from './date-index'
import { FirstMaking } from './first-making'
import { SiteIndex } from './site-index'
import { Watch, type Row } from './watch'

export interface IndexedDocument {
  collection: SearchedCollection
  id: string
  updatedAt: string
  title: string
  topicIds: string[]
  /** Packed, since it is there only for its few lines around what was found. */
  text: Buffer
}

const compareEveryMilliseconds = 10 * 60_000

/**
 * The index of one process, in its memory. Each search first asks the database what has been saved since
 * the last one; what is deleted is noticed by the search that meets it, and by a comparison now and then.
 */
export class SearchIndex {
  readonly site = new SiteIndex()
  readonly dates = new DateIndex()
  /** By `collection/id`, as the index names them. */
  readonly documents = new Map<string, IndexedDocument>()
  synonyms: Synonyms = []

  readonly #topics = new Map<string, string>()
  readonly #towns = new Map<string, string>()
  readonly #venuesOfRuns = new Map<string, string[]>()
  readonly #watches: ReturnType<SearchIndex['watch']>
  readonly #making = new FirstMaking(() => this.#compare())
  #comparedAt = 0

  constructor(private readonly payload: Payload) {
    this.#watches = this.watch()
  }

  /** Whether all that is published has been taken in. */
  get isMade(): boolean {
    return this.#making.isMade
  }

  make(): Promise<void> {
    return this.#making.start()
  }

  /** Brings the index up to date; while it is made for the first time, as far as it has got by then. */
  async freshen(): Promise<void> {
    await this.#making.untilMadeOrLate()
    if (!this.isMade) return
    await this.#look()
    if (Date.now() - this.#comparedAt > compareEveryMilliseconds) this.#compareBehindTheScenes()
  }

  readonly #look = againForLateComers(async () => {
    const { topics, venues, runs, courses, pages, posts } = this.#watches
    const [changedTopics, changedVenues, synonyms] = await Promise.all([
      topics.takeInChanges(),
      venues.takeInChanges(),
      loadSynonyms(this.payload),
    ])
    this.synonyms = synonyms
    await Promise.all([runs, courses, pages, posts].map((watch) => watch.takeInChanges()))
    await courses.reload(this.#about('courses', changedTopics))
    await posts.reload(this.#about('posts', changedTopics))
    await runs.reload(this.#at(changedVenues))
  })

  /** Courses first, as most people look for them. */
  async #compare(): Promise<void> {
    this.#comparedAt = Date.now()
    const { topics, venues, courses, runs, pages, posts } = this.#watches
    for (const watch of [topics, venues, courses, runs, pages, posts]) {
      await watch.takeInEverything()
    }
  }

  #compareBehindTheScenes(): void {
    void this.#compare().catch((error: unknown) =>
      this.payload.logger.error({ err: error, msg: 'The search could not compare its index' }),
    )
  }

  private watch() {
    const { payload } = this
    const named = (collection: 'topics' | 'venues', names: Map<string, string>) =>
      new Watch(payload, {
        collection,
        which: notInTrash,
        put: (row) => names.set(row.id, nameOf(row)),
        drop: (id) => names.delete(id),
      })
    const documents = (collection: SearchedCollection, which = published) =>
      new Watch(payload, {
        collection,
        which,
        put: (row) => this.#put(collection, row),
        drop: (id) => this.#drop(collection, id),
      })
    return {
      topics: named('topics', this.#topics),
      venues: named('venues', this.#towns),
      courses: documents('courses'),
      posts: documents('posts'),
      pages: documents('pages', publishedButHome),
      runs: new Watch(payload, {
        collection: 'course-runs',
        which: comingDates,
        put: (row) => this.#putDate(row as unknown as CourseRun),
        drop: (id) => this.#dropDate(id),
      }),
    }
  }

  #put(collection: SearchedCollection, row: Row): void {
    const key = `${collection}/${row.id}`
    const topicIds = idsIn(row.topics)
    const text = documentText(collection, row)
    const title = textOf(row.title)
    this.documents.set(key, {
      collection,
      id: row.id,
      updatedAt: row.updatedAt,
      title,
      topicIds,
      text: Buffer.from(text),
    })
    this.site.put({
      id: key,
      title,
      topics: topicIds.map((id) => this.#topics.get(id) ?? '').join(' '),
      summary: summaryOf(collection, row),
      text,
      kind: kindWords[collection],
    })
  }

  #drop(collection: SearchedCollection, id: string): void {
    const key = `${collection}/${id}`
    this.documents.delete(key)
    this.site.drop(key)
  }

  #putDate(run: CourseRun): void {
    const places = run.days.map((day) => placeOfDay(run, day))
    const venueIds = places.flatMap(({ venue }) => (venue ? [idOf(venue)] : []))
    this.#venuesOfRuns.set(run.id, venueIds)
    this.dates.put({
      id: run.id,
      courseId: idOf(run.course),
      startsAt: new Date(run.startsAt).toISOString(),
      days: run.days.map(({ day }) => day),
      places: places.map(({ venue }) => (venue ? (this.#towns.get(idOf(venue)) ?? '') : 'online')),
    })
  }

  #dropDate(id: string): void {
    this.#venuesOfRuns.delete(id)
    this.dates.drop(id)
  }

  #about(collection: SearchedCollection, topicIds: readonly string[]): string[] {
    if (topicIds.length === 0) return []
    return [...this.documents.values()]
      .filter((one) => one.collection === collection)
      .filter((one) => one.topicIds.some((id) => topicIds.includes(id)))
      .map(({ id }) => id)
  }

  #at(venueIds: readonly string[]): string[] {
    if (venueIds.length === 0) return []
    return [...this.#venuesOfRuns]
      .filter(([, venues]) => venues.some((id) => venueIds.includes(id)))
      .map(([id]) => id)
  }
}

/** What visitors call them, and add to what they look for: "leadership course". */
const kindWords: Record<SearchedCollection, string> = {
  courses: 'course training workshop class',
  posts: 'article post blog',
  pages: 'page',
}

function notInTrash(): Where {
  return { deletedAt: { exists: false } }
}

/** Everybody knows where the first page is. */
function publishedButHome(): Where {
  return { and: [published(), { slug: { not_equals: 'home' } }] }
}

function comingDates(): Where {
  return {
    and: [
      notInTrash(),
      { status: { in: ['open', 'closed'] } },
      { startsAt: { greater_than: new Date().toISOString() } },
    ],
  }
}

/** Of a topic its name, of a venue its town. */
function nameOf({ name, address }: Row): string {
  return textOf((address as { town?: unknown } | undefined)?.town ?? name)
}

function summaryOf(collection: SearchedCollection, { summary, meta }: Row): string {
  return textOf(collection === 'pages' ? (meta as { description?: unknown })?.description : summary)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(idOf) : []
}

function idOf(relation: unknown): string {
  return String(
    typeof relation === 'object' && relation && 'id' in relation ? relation.id : relation,
  )
}
