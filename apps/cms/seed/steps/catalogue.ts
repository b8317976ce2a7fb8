import type { CourseRun } from '../content/course-runs'
import type { Course } from '../content/courses/course'
import type { Joining } from '../content/joining'
import type { Keys } from '../content/keys'
import type { Topic } from '../content/topics'
import type { Venue } from '../content/venues'
import { toDays } from '../dates'
import { createCourse } from '../factories/course'
import { createRun } from '../factories/course-run'
import { createTopic } from '../factories/topic'
import { createVenue } from '../factories/venue'
import { toRichText } from '../prose/rich-text'
import type { World } from '../world'

export async function storeTopics(
  { payload, ids }: World,
  topics: readonly Topic<Keys>[],
): Promise<void> {
  for (const topic of topics) ids.put('topic', topic.slug, await createTopic(payload, topic))
}

export async function storeVenues(
  { payload, ids }: World,
  venues: Readonly<Record<string, Venue>>,
): Promise<void> {
  for (const [key, venue] of Object.entries(venues)) {
    ids.put('venue', key, await createVenue(payload, venue))
  }
}

export async function storeCourses(world: World, courses: readonly Course<Keys>[]): Promise<void> {
  const { payload, ids } = world
  for (const course of courses) {
    const stored = await createCourse(payload, courseData(world, course))
    ids.put('course', course.slug, stored)
  }
}

function courseData({ ids }: World, course: Course<Keys>) {
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
    description: toRichText(description, ids.find),
    heroImage: ids.find('media', `course-${course.slug}`),
    outcomes: outcomes.map((text) => ({ text })),
    programme: [...programme],
    questions: [...questions],
    topics: topics.map((slug) => ids.findIn('topic', slug)),
    trainers: trainers.map((slug) => ids.findIn('trainer', slug)),
    meta: { description: firstSentences(course.summary) },
  }
}

interface Dates {
  runs: readonly CourseRun<Keys>[]
  courses: readonly Course<Keys>[]
  joining: Joining
}

export async function storeRuns(world: World, { runs, courses, joining }: Dates): Promise<void> {
  for (const run of runs) {
    const course = courses.find(({ slug }) => slug === run.course)
    if (!course) throw new Error(`There is no course "${run.course}" for a date.`)
    const stored = await createRun(
      world.payload,
      runData(world, { run, joining, days: course.durationDays }),
    )
    world.ids.put('run', runKey(run), stored)
  }
}

/** No course begins twice in one week. */
export function runKey({ course, weeks }: Pick<CourseRun<Keys>, 'course' | 'weeks'>): string {
  return `${course}, week ${weeks}`
}

interface Teaching {
  run: CourseRun<Keys>
  joining: Joining
  /** As the course's page says. */
  days: number
}

function runData({ ids, now }: World, { run, joining, days }: Teaching) {
  const { course, at, trainers, capacity, status, priceNetPence } = run
  const place =
    at === 'online'
      ? { delivery: 'online' as const, onlineLink: joining.onlineLink }
      : { delivery: 'venue' as const, venue: ids.findIn('venue', at) }
  return {
    course: ids.find('course', course),
    days: daysOf({ run, joining, days }, now),
    ...place,
    trainers: trainers.map((slug) => ids.findIn('trainer', slug)),
    capacity,
    status: status ?? ('open' as const),
    joiningInstructions: joiningInstructions(joining, { isOnline: at === 'online', days }),
    ...(priceNetPence === undefined ? {} : { priceNetPence }),
  }
}

function daysOf({ run, joining: { onlineLink }, days }: Teaching, now: Date) {
  const { weekly, onlineDay } = run
  const online = { delivery: 'online' as const, onlineLink }
  return toDays({ ...run, days: weekly ?? days, isWeekly: weekly !== undefined }, now).map(
    (day, index) => (index + 1 === onlineDay ? { ...day, ...online } : day),
  )
}

function joiningInstructions(
  { doorsOpen, lunchIsServed, ifLate, online }: Joining,
  { isOnline, days }: { isOnline: boolean; days: number },
): string {
  if (isOnline) return online
  return [doorsOpen, ...(days >= 1 ? [lunchIsServed] : []), ifLate].join(' ')
}

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
