import type { Keys } from '../content/keys'

/** What this world's documents are called. */
export interface FirstAid extends Keys {
  author: Person
  course:
    | 'emergency-first-aid-at-work'
    | 'first-aid-at-work'
    | 'paediatric-first-aid'
    | 'first-aid-far-from-a-road'
    | 'fire-warden'
    | 'moving-and-handling'
    | 'when-a-colleague-is-not-all-right'
    | 'managing-safely-in-two-days'
    | 'risk-assessment-surgery'
    | 'the-defibrillator-hour'
  page:
    | 'home'
    | 'about'
    | 'in-house-training'
    | 'questions'
    | 'terms-and-conditions'
    | 'privacy'
    | 'accessibility-statement'
  testimonial:
    | 'gwenda-parry'
    | 'tobias-lund'
    | 'shireen-kapadia'
    | 'mick-dunstable'
    | 'ffion-roderick'
    | 'andrea-boyle'
    | 'keith-larkin'
    | 'salma-yusuf'
  topic: 'first-aid' | 'children' | 'outdoors' | 'fire' | 'mental-health' | 'managing-safety'
  trainer: Person
  venue: 'bristol' | 'cardiff' | 'exeter'
}

/** Everybody who teaches writes as well. */
type Person = 'bryn-hallett' | 'odette-marlow' | 'samir-khatri' | 'jess-trevanion' | 'nuala-quigg'
