/** What the documents of a world are called, so that the compiler knows a text that points at none. */
export interface Keys {
  author: string
  course: string
  page: string
  testimonial: string
  topic: string
  trainer: string
  venue: string
}

export type AuthorSlug =
  'vince' | 'priya-raman' | 'tom-ashworth' | 'grace-adeyemi' | 'ruth-ellison' | 'marcus-bell'

export type CourseSlug =
  | 'level-4-certificate-in-business-communication-skills'
  | 'overcoming-your-fear-of-public-speaking'
  | 'presenting-with-impact'
  | 'first-time-manager'
  | 'leading-through-change'
  | 'holding-difficult-conversations'
  | 'coaching-skills-for-leaders'
  | 'writing-for-busy-readers'
  | 'meetings-people-do-not-dread'
  | 'speak-up-a-free-taster'

export type PageSlug =
  | 'home'
  | 'about'
  | 'in-house-training'
  | 'frequently-asked-questions'
  | 'terms-and-conditions'
  | 'privacy'
  | 'accessibility-statement'

export type TestimonialKey =
  | 'anita-desai'
  | 'colin-marsh'
  | 'joanne-whitty'
  | 'samuel-okoro'
  | 'beth-lang'
  | 'ian-threlfall'
  | 'maggie-orr'
  | 'dele-fashola'
  | 'hamza-iqbal'
  | 'patricia-nowak'
  | 'owen-pritchard'
  | 'leila-haddad'
  | 'stuart-fell'

export type TopicSlug =
  | 'leadership'
  | 'managing-people'
  | 'communication'
  | 'public-speaking'
  | 'business-writing'
  | 'confidence'

export type TrainerSlug =
  'vince-hollis' | 'priya-raman' | 'tom-ashworth' | 'grace-adeyemi' | 'ruth-ellison'

export type VenueKey = 'leeds' | 'manchester' | 'birmingham' | 'london'

export interface DemoKeys extends Keys {
  author: AuthorSlug
  course: CourseSlug
  page: PageSlug
  testimonial: TestimonialKey
  topic: TopicSlug
  trainer: TrainerSlug
  venue: VenueKey
}
