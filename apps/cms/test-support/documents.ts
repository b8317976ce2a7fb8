/** The least that a document of each kind needs, for tests that are about something else. */
import type { Course, Post } from '@lectern/shared/contract/payload-types'

export function textOf(words: string): Post['content'] {
  const paragraph = {
    type: 'paragraph',
    version: 1,
    children: [
      { type: 'text', version: 1, text: words, format: 0, mode: 'normal', style: '', detail: 0 },
    ],
    direction: null,
    format: '' as const,
    indent: 0,
    textFormat: 0,
    textStyle: '',
  }
  return {
    root: {
      type: 'root',
      version: 1,
      children: [paragraph],
      direction: null,
      format: '',
      indent: 0,
    },
  }
}

export function postData(author: string, changes: Partial<Post> = {}) {
  return {
    title: 'How to begin a talk',
    summary: 'The first minute decides whether people listen.',
    content: textOf('Stand still, look up, wait.'),
    author,
    ...changes,
  }
}

export function courseData(changes: Partial<Course> = {}) {
  return {
    title: 'Speaking with Confidence',
    summary: 'One day for people who would rather not speak.',
    level: 'introductory' as const,
    durationDays: 1,
    priceNetPence: 29500,
    vatCategory: 'standard' as const,
    description: textOf('You speak, we listen, you improve.'),
    forWhom: 'Anybody who has to speak to a group.',
    ...changes,
  }
}

export function testimonialData(changes: object = {}) {
  return {
    quote: 'I used what I learned the very next morning.',
    name: 'Priya N.',
    evidence: {
      source: 'email' as const,
      sourceDetail: 'E-mail to bookings@',
      receivedOn: '2026-03-03T12:00:00.000Z',
      consent: true,
      consentOn: '2026-03-04T12:00:00.000Z',
      incentive: 'none' as const,
    },
    ...changes,
  }
}
