import { randomUUID } from 'node:crypto'

import { allArticles } from '../content/articles/all-articles'
import { periodOfDay } from '@lectern/shared/time/course-days'
import { makeCourse } from '../factories/course'
import { makeText } from '../factories/text'
import { randomFrom } from '../pictures/random'
import type { World } from '../world'
import { seedDemo } from './demo'

const documents = 10_000
const courseShare = 0.04
const paragraphs = 10
const sentencesEach = 4
/** Words that only some texts have, as in texts that people write. */
const rareWords = 20_000
const rareWordsEach = 40

/** Of courses, from the next week on, for a year and a half. */
const dates = 5_000
const firstDateAfterDays = 7
const datesWithinDays = 540
const timeZone = 'Europe/London'
const capacity = 12
const workingDay = { from: '09:00', until: '17:00' }
const evening = { from: '18:00', until: '20:00' }

/**
 * The demo, and ten thousand courses and articles and five thousand dates more: for measuring what grows with
 * a site.
 */
export async function seedLarge(world: World): Promise<void> {
  await seedDemo(world)
  await storeMany(world)
  await storeDates(world)
}

/**
 * Of the demo's sentences, and of words that are no words. They are written past all hooks, as nobody waits for
 * an hour.
 */
export async function storeMany(world: World): Promise<void> {
  const { docs } = await world.payload.find({
    collection: 'authors',
    limit: 1,
    sort: 'id',
    depth: 0,
    overrideAccess: true,
  })
  const author = docs[0]?.id ?? ''
  const random = randomFrom('large')
  for (let number = 1; number <= documents; number += 1) {
    if (number <= documents * courseShare) await storeCourse(world, { number, random })
    else await storePost(world, { number, random, author })
  }
}

interface Made {
  number: number
  random: () => number
}

async function storeCourse({ payload, now }: World, { number, random }: Made): Promise<void> {
  const { slug: _, ...course } = makeCourse({
    title: `${titleOf(random)} ${number}`,
    summary: one(sentences, random).slice(0, 300),
    description: textOf(random),
  })
  const data = { ...course, slug: `course-${number}`, ...savedAt(now, number) }
  await payload.db.create({ collection: 'courses', data })
}

async function storePost(
  { payload, now }: World,
  { number, random, author }: Made & { author: string },
): Promise<void> {
  const data = {
    title: `${titleOf(random)} ${number}`,
    slug: `article-${number}`,
    summary: one(sentences, random).slice(0, 300),
    content: textOf(random),
    author,
    _status: 'published',
    publishedAt: savedAt(now, number).updatedAt,
    ...savedAt(now, number),
  }
  await payload.db.create({ collection: 'posts', data })
}

/** Of all courses in turn, every third online, every fifth in the evening. Like the rest, past all hooks. */
export async function storeDates({ payload, now }: World): Promise<void> {
  const courses = await idsOf(payload, 'courses')
  const venues = await idsOf(payload, 'venues')
  for (let number = 1; number <= dates; number += 1) {
    const day = dayAfter(now, firstDateAfterDays + (number % datesWithinDays))
    const hours = number % 5 === 0 ? evening : workingDay
    const isOnline = number % 3 === 0 || venues.length === 0
    const data = {
      course: courses[number % courses.length],
      label: `${number}`,
      days: [{ id: randomUUID(), day, ...hours }],
      ...periodOfDay({ day, ...hours }, timeZone),
      timeZone,
      delivery: isOnline ? 'online' : 'venue',
      venue: isOnline ? null : (venues[number % venues.length] ?? null),
      capacity,
      status: 'open',
      ...savedAt(now, number),
    }
    const { id } = (await payload.db.create({ collection: 'course-runs', data })) as { id: string }
    await payload.db.create({ collection: 'seat-ledgers', data: emptyLedger(id) })
  }
}

function emptyLedger(runId: string) {
  return { runId, capacity, available: capacity, held: 0, booked: 0, freed: 0, lastMove: 'start' }
}

async function idsOf(
  payload: World['payload'],
  collection: 'courses' | 'venues',
): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    select: { updatedAt: true },
    sort: 'id',
    pagination: false,
    limit: 0,
  })
  return docs.map(({ id }) => id)
}

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

/** An hour between any two: nobody saves ten thousand documents in a minute. */
function savedAt(now: Date, number: number) {
  const updatedAt = new Date(now.getTime() - number * 3_600_000).toISOString()
  return { createdAt: updatedAt, updatedAt }
}

const sentences = allArticles.flatMap(({ body }) =>
  body
    .split(/\n{2,}/)
    .filter((paragraph) => /^[A-Z][^[\]{}:|*_`]+$/.test(paragraph))
    .flatMap((paragraph) => paragraph.replaceAll('\n', ' ').match(/[^.!?]+[.!?]/g) ?? [])
    .map((sentence) => sentence.trim()),
)

function titleOf(random: () => number): string {
  return one(sentences, random).split(' ').slice(0, 6).join(' ')
}

function textOf(random: () => number) {
  const rarePerParagraph = rareWordsEach / paragraphs
  const lines = Array.from({ length: paragraphs }, () =>
    [
      ...Array.from({ length: sentencesEach }, () => one(sentences, random)),
      `${Array.from({ length: rarePerParagraph }, () => rareWord(random)).join(' ')}.`,
    ].join(' '),
  )
  return makeText(lines.join('\n\n'))
}

const syllables =
  'ba cor del fen gli hos jun kra lem mor nup ost pri qua rel sto tur vex wil zan'.split(' ')

/** The first are common and the last are hardly ever used, as words are. */
function rareWord(random: () => number): string {
  let number = Math.floor(rareWords * random() ** 3) + syllables.length
  let word = ''
  for (; number > 0; number = Math.floor(number / syllables.length)) {
    word += syllables[number % syllables.length] ?? ''
  }
  return word
}

function one<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from')
  return item
}
