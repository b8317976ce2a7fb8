import type { PayloadRequest } from 'payload'

import { findEveryPlan } from '../publishing'
import { lineOf, type DocumentLine } from './line-of'
import { newestDraftFor } from './newest-draft'

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
    const newest = await newestDraftFor(req, document)
    if (!newest) continue
    planned.push({ ...lineOf(req, document.collection, newest), type, at })
    if (planned.length === mostShown) break
  }
  return planned
}
