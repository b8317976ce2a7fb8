/** Courses and posts of a journey's own, so that it disturbs nobody else's. */
import { randomBytes } from 'node:crypto'

import { paragraph, richText, type RichText } from './rich-text'
import type { Document, Rest } from './staff'

/** A name that no earlier run on the same system has used. */
export function unused(name: string): string {
  return `${name} ${randomBytes(3).toString('hex')}`
}

export function createCourse(rest: Rest, changes: object = {}): Promise<Document> {
  return rest.create('courses', {
    title: unused('Minutes That Matter'),
    summary: 'One day on writing down what was decided, so that it stays decided.',
    level: 'intermediate',
    durationDays: 1,
    priceNetPence: 40_000,
    vatCategory: 'standard',
    description: richText(paragraph('Most minutes are written for nobody. These are read.')),
    forWhom: 'Anybody who takes the minutes.',
    _status: 'published',
    ...changes,
  })
}

/** Online, with a dozen places, in seven weeks. */
export function createRun(rest: Rest, course: string): Promise<Document> {
  const startsAt = new Date(Date.now() + 7 * 7 * 24 * 60 * 60 * 1000)
  startsAt.setUTCHours(9, 30, 0, 0)
  const endsAt = new Date(startsAt)
  endsAt.setUTCHours(16, 0, 0, 0)
  return rest.create('course-runs', {
    course,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    timeZone: 'Europe/London',
    delivery: 'online',
    capacity: 12,
    status: 'open',
  })
}

type PostChanges = { title: string; author: string; content: RichText; [field: string]: unknown }

export function createPost(rest: Rest, changes: PostChanges): Promise<Document> {
  return rest.create('posts', {
    summary: 'What people write down decides what happens next.',
    _status: 'published',
    ...changes,
  })
}
