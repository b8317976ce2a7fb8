import { momentText } from '@lectern/shared/time/moment-text'
import type { CollectionSlug, DefaultServerCellComponentProps, Payload } from 'payload'

import { findFailedPlans, findPlans } from '../../modules/publishing'

type Row = { id: string; _status?: string; _displayStatus?: string }

/** “Draft · planned for Tuesday 1 December 2026, 9am”: a state, and what becomes of it by itself. */
export async function StatusCell({
  collectionSlug,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const { id, _status = 'draft', _displayStatus = _status } = rowData as Row
  const state = i18n.t(`version:${_displayStatus}` as 'version:draft')
  const plan = await planInWords(payload, { collection: collectionSlug, id: String(id) })
  return (
    <>
      {state}
      {plan && ` · ${plan}`}
    </>
  )
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
