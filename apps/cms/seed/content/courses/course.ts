import type { DemoKeys, Keys } from '../keys'
import type { Picture } from '../picture'

/** A course as it is written here; its description is in the small language of `prose/rich-text.ts`. */
export interface Course<K extends Keys = DemoKeys> {
  slug: K['course']
  title: string
  summary: string
  level: 'introductory' | 'intermediate' | 'advanced' | 'level-2' | 'level-3' | 'level-4'
  durationDays: number
  /** Of a course that is shorter than half a day. */
  durationMinutes?: number
  priceNetPence: number
  vatCategory: 'standard' | 'exempt'
  topics: readonly [K['topic'], ...K['topic'][]]
  trainers: readonly [K['trainer'], ...K['trainer'][]]
  forWhom: string
  outcomes: readonly string[]
  programme: readonly { title: string; text: string }[]
  questions: readonly { question: string; answer: string }[]
  qualification?: string
  /** What whoever comes is asked before it. */
  askedBefore?: {
    text: string
    kind: 'line' | 'text' | 'choice'
    choices?: string
    isRequired?: boolean
  }[]
  /** What whoever comes gets: how many hours count, and for how long it is valid; for ever where it says nothing. */
  givesCertificate?: boolean
  cpdHours?: number
  certificateMonths?: number
  inHouse: boolean
  picture: Picture
  description: string
}
