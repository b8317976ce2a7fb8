import type { Course } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { madeFromTitle, quietly, type New } from './storing'
import { makeText } from './text'

/** A published one-day course at £295 + VAT. */
export function makeCourse(given: Partial<New<'courses'>> = {}): New<'courses'> {
  return {
    title: `Speaking with Confidence ${serial('course')}`,
    slug: madeFromTitle,
    summary: 'One day for people who would rather not speak.',
    level: 'introductory',
    durationDays: 1,
    priceNetPence: 29_500,
    vatCategory: 'standard',
    description: makeText('You speak, we listen, you improve.'),
    forWhom: 'Anybody who has to speak to a group.',
    inHouse: true,
    _status: 'published',
    ...given,
  }
}

export function createCourse(
  payload: Payload,
  given: Partial<New<'courses'>> = {},
): Promise<Course> {
  return payload.create({ collection: 'courses', data: makeCourse(given), ...quietly })
}
