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
  return rest.create('course-runs', {
    course,
    days: [wholeDayIn(49)],
    timeZone: 'Europe/London',
    delivery: 'online',
    capacity: 12,
    status: 'open',
  })
}

/** One day of a course date, so many days from now. */
export function wholeDayIn(days: number) {
  const day = new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  return { day, from: '09:30', until: '16:00' }
}

type PostChanges = { title: string; author: string; content: RichText; [field: string]: unknown }

export function createPost(rest: Rest, changes: PostChanges): Promise<Document> {
  return rest.create('posts', {
    summary: 'What people write down decides what happens next.',
    _status: 'published',
    ...changes,
  })
}
