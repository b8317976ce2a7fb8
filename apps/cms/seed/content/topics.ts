import type { DemoKeys, Keys } from './keys'

export interface Topic<K extends Keys = DemoKeys> {
  slug: K['topic']
  name: string
  description: string
}

export const topics: readonly Topic[] = [
  {
    slug: 'leadership',
    name: 'Leadership',
    description:
      'Choosing where to go, saying so plainly, and being believed. For people whose job is to change something.',
  },
  {
    slug: 'managing-people',
    name: 'Managing people',
    description:
      'Handing over, following up, giving feedback and keeping promises. For people whose work is now other people.',
  },
  {
    slug: 'communication',
    name: 'Communication',
    description:
      'Listening, asking, disagreeing and being understood the first time, in the corridor as much as in the meeting.',
  },
  {
    slug: 'public-speaking',
    name: 'Public speaking',
    description:
      'Standing up, beginning well, and keeping a room with you to the end, with or without slides.',
  },
  {
    slug: 'business-writing',
    name: 'Business writing',
    description:
      'E-mails, reports and papers that a busy person can act on after reading the first line.',
  },
  {
    slug: 'confidence',
    name: 'Confidence',
    description:
      'Not the absence of nerves, but knowing what to do with them. Small steps, taken often, in safe company.',
  },
]
