import type { ServerProps } from 'payload'

import { seenBy } from '../seen-by'
import { NewMenu } from './new-menu.client'
import { newThings } from './new-things'
import './bar.css'

/** In the bar: what somebody can begin. */
export function NewAction(props: ServerProps) {
  const things = newThings(seenBy(props))
  return things.length > 0 ? <NewMenu things={things} /> : null
}
