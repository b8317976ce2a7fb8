import type { RetentionKind } from '@lectern/shared/privacy/retention-table'
import type { RetentionTerms } from '@lectern/shared/privacy/retention-terms'
import type { PayloadRequest } from 'payload'

import type { FoundBy, Person } from './person'

/** Something that is held about the person who is sought. */
export interface Held {
  /** `enquiries/65f1…`: names it in an export and for erasing. */
  item: string
  kind: RetentionKind
  title: string
  /** Where staff see it. */
  href: string
  foundBy: FoundBy
  /** "until 31 March 2033", "12 months after …". */
  until: string
  /** What would be erased, in words; nothing if it must stay whole. */
  goes: string[]
  /** What must stay, with the reason and until when. */
  stays: string[]
  /** What is handed to the person. */
  data: Record<string, unknown>
}

/** A search on behalf of somebody who may see some of it. */
export interface Search {
  req: PayloadRequest
  person: Person
  terms: RetentionTerms
  now: Date
}
