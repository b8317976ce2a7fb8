import { z } from 'zod'

import type { IconName } from '@cms/admin/frame/icon'
import type { PillState } from '@cms/admin/state-pill/state-pill'

/** Of a line that is shown; `isFound` marks the letters that were sought. */
export interface Piece {
  text: string
  isFound: boolean
}

export interface FoundItem {
  /** What it leads to, by which it is shown again among those opened last: `orders/<id>`, or an address. */
  key: string
  href: string
  icon: IconName
  title: Piece[]
  detail: Piece[]
  state?: { state: PillState; words: string }
}

export interface FoundGroup {
  name: string
  items: FoundItem[]
}

export interface FindAnswer {
  groups: FoundGroup[]
  /** Until everything has been read once after a start, some of it is not found. */
  isComplete: boolean
}

const maxOpened = 5

/** Words that are sought, or what was opened last, to be shown again. */
export const findSchema = z.union([
  z.object({ q: z.string().max(200, 'Type fewer letters: a name or a number is enough.') }),
  z.object({ opened: z.array(z.string().max(200)).max(maxOpened) }),
])

export type FindQuestion = z.infer<typeof findSchema>
