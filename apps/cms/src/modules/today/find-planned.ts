import type { PayloadRequest } from 'payload'

import { findEveryPlan } from '../publishing'
import { lineOf, type DocumentLine } from './line-of'

/** What will appear or go by itself. */
export interface PlannedChange extends DocumentLine {
  type: 'publish' | 'unpublish'
  /** ISO 8601 */
  at: string
}

const mostShown = 6

/** Of the documents whose drafts this person may read, the next first. */
export async function findPlanned(req: PayloadRequest): Promise<PlannedChange[]> {
  const planned: PlannedChange[] = []
  for (const { document, type, at } of await findEveryPlan(req.payload)) {
    const { collection, id } = document
    const newest = await req.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (!newest) continue
    planned.push({ ...lineOf(req, collection, newest), type, at })
    if (planned.length === mostShown) break
  }
  return planned
}
