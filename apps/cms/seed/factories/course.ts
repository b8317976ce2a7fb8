import type { Course } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { toRichText } from '../prose/rich-text'
import { pointsAtNothing } from '../prose/documents'
import { serial } from './serial'
import { quietly, type New } from './storing'

/** A published one-day course at £295 + VAT. */
export function makeCourse(given: Partial<New<'courses'>> = {}): New<'courses'> {
  const number = serial('course')
  return {
    title: `Speaking with Confidence ${number}`,
    slug: `speaking-with-confidence-${number}`,
    summary: 'One day for people who would rather not speak.',
    level: 'introductory',
    durationDays: 1,
    priceNetPence: 29_500,
    vatCategory: 'standard',
    description: toRichText('You speak, we listen, you improve.', pointsAtNothing),
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
