import type { CourseRun } from '../content/course-runs'
import type { Course } from '../content/courses/course'
import type { topics as allTopics } from '../content/topics'
import type { Venue, VenueKey } from '../content/venues'
import { toMoments } from '../dates'
import { createCourse } from '../factories/course'
import { createRun } from '../factories/course-run'
import { createTopic } from '../factories/topic'
import { createVenue } from '../factories/venue'
import { toRichText } from '../prose/rich-text'
import type { World } from '../world'

export async function storeTopics(
  { payload, library }: World,
  topics: typeof allTopics,
): Promise<void> {
  for (const topic of topics) library.put('topic', topic.slug, await createTopic(payload, topic))
}

export async function storeVenues(
  { payload, library }: World,
  venues: Partial<Record<VenueKey, Venue>>,
): Promise<void> {
  for (const [key, venue] of Object.entries(venues)) {
    library.put('venue', key, await createVenue(payload, venue))
  }
}

export async function storeCourses(world: World, courses: readonly Course[]): Promise<void> {
  const { payload, library } = world
  for (const course of courses) {
    const stored = await createCourse(payload, courseData(world, course))
    library.put('course', course.slug, stored)
  }
}

function courseData({ library }: World, course: Course) {
  const {
    picture: _,
    description,
    outcomes,
    programme,
    questions,
    topics,
    trainers,
    ...rest
  } = course
  return {
    ...rest,
    description: toRichText(description, library.find),
    heroImage: library.find('media', `course-${course.slug}`),
    outcomes: outcomes.map((text) => ({ text })),
    programme: [...programme],
    questions: [...questions],
    topics: topics.map((slug) => library.findIn('topic', slug)),
    trainers: trainers.map((slug) => library.findIn('trainer', slug)),
    meta: { description: firstSentences(course.summary) },
  }
}

export async function storeRuns(
  world: World,
  { runs, courses }: { runs: readonly CourseRun[]; courses: readonly Course[] },
): Promise<void> {
  for (const run of runs) {
    const course = courses.find(({ slug }) => slug === run.course)
    if (!course) throw new Error(`There is no course "${run.course}" for a date.`)
    const stored = await createRun(world.payload, runData(world, run, course.durationDays))
    world.library.put('run', runKey(run), stored)
  }
}

/** No course begins twice in one week. */
export function runKey({ course, weeks }: Pick<CourseRun, 'course' | 'weeks'>): string {
  return `${course}, week ${weeks}`
}

function runData({ library, now }: World, run: CourseRun, days: number) {
  const { course, at, trainers, capacity, status, priceNetPence } = run
  const place =
    at === 'online'
      ? { delivery: 'online' as const, onlineLink: 'https://rooms.hollinbank.example/room-2' }
      : { delivery: 'venue' as const, venue: library.findIn('venue', at) }
  return {
    course: library.find('course', course),
    ...toMoments({ ...run, days }, now),
    ...place,
    trainers: trainers.map((slug) => library.findIn('trainer', slug)),
    capacity,
    status: status ?? ('open' as const),
    joiningInstructions: joiningInstructions({ isOnline: at === 'online', days }),
    ...(priceNetPence === undefined ? {} : { priceNetPence }),
  }
}

function joiningInstructions({ isOnline, days }: { isOnline: boolean; days: number }): string {
  if (isOnline) return forAnOnlineRoom
  return [doorsOpen, ...(days >= 1 ? [lunchIsServed] : []), ifLate].join(' ')
}

const doorsOpen =
  'Doors open half an hour before we begin, and there is coffee. Bring the piece of work that the course’s page asks for.'
const lunchIsServed = 'Lunch is at half past twelve.'
const ifLate = 'If you are late or lost, ring Shabnam on 0113 496 0142.'
const forAnOnlineRoom =
  'Open the link ten minutes before we begin, to try your microphone. You need a computer and a door that shuts. If it does not work, ring Shabnam on 0113 496 0142.'

/** Search results show about 155 characters: whole sentences up to there, the first at least. */
function firstSentences(summary: string): string {
  const [first = summary, ...others] = summary.match(/[^.?!]+[.?!]+\s*/g) ?? []
  let taken = first
  for (const sentence of others) {
    if (taken.length + sentence.trimEnd().length > 155) break
    taken += sentence
  }
  return taken.trimEnd().slice(0, 200)
}
