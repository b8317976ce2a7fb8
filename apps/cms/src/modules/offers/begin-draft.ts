import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

import { newOfferKey } from '../letters'

/** What a draft needs from its first moment, and the title that follows what is typed. */
export const beginDraft: CollectionBeforeChangeHook<WrittenOffer> = ({
  data,
  operation,
  originalDoc,
}) => {
  const title = titleOf({ ...originalDoc, ...data })
  if (operation !== 'create') return { ...data, title }
  return {
    ...data,
    title,
    state: 'draft',
    numberKey: `draft/${randomUUID()}`,
    linkKey: newOfferKey(),
    holdRound: 1,
    followUpDone: false,
  }
}

/** "Calder Vale Housing, Amara Osei" */
function titleOf({ companyName, name }: Partial<WrittenOffer>): string {
  return [companyName, name].filter(Boolean).join(', ')
}
