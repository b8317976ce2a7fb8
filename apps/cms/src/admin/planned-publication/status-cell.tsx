import { momentText } from '@lectern/shared/time/moment-text'
import type { CollectionSlug, DefaultServerCellComponentProps, Payload } from 'payload'

import { findFailedPlans, findPlans } from '../../modules/publishing'
import { reviewInList } from '../../modules/review'

type Row = { id: string; _status?: string; _displayStatus?: string }

/** “Draft · planned for Tuesday 1 December 2026, 9am · 2 notes”: a state, and what becomes of it. */
export async function StatusCell({
  collectionSlug,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const { id, _status = 'draft', _displayStatus = _status } = rowData as Row
  const state = i18n.t(`version:${_displayStatus}` as 'version:draft')
  const document = { collection: collectionSlug, id: String(id) }
  const plan = await planInWords(payload, document)
  const review = await reviewInList(payload, document)
  return <>{[state, plan, ...review].filter(Boolean).join(' · ')}</>
}

async function planInWords(
  payload: Payload,
  document: { collection: CollectionSlug; id: string },
): Promise<string | null> {
  const [failed] = await findFailedPlans(payload, document)
  if (failed) return 'could not be done as planned'
  const [next] = await findPlans(payload, document)
  if (!next) return null
  const when = momentText(next.at)
  return next.type === 'publish' ? `planned for ${when}` : `leaves the website on ${when}`
}
