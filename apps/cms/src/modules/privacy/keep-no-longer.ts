import { overSince } from '@lectern/shared/privacy/retention-terms'
import type { Payload } from 'payload'

import { deleteInBatches } from '../../database/delete-in-batches'
import { currentEnv } from '../../env'
import { sweepMailFolder } from '../../mail/sweep-mail-folder'
import { processEach } from '../../scheduler'
import { deleteOldAnswers } from '../before-course'
import { deleteOldCertificates } from '../certificates'
import { deleteOldDateRequests } from '../date-news'
import { deleteOldComplaints, deleteOldEnquiries, deleteOrphanedAnswers } from '../enquiries'
import { deleteOldFeedback } from '../feedback'
import { deleteOldOffers } from '../offers'
import { orderErasures, type Erasing } from '../erasure'
import { loadRetentionTerms } from '../settings'
import { deleteOldPlacesWanted } from '../waiting-list'

const erasures = [
  ...orderErasures,
  deleteOldAnswers,
  deleteOldCertificates,
  deleteOldEnquiries,
  deleteOldComplaints,
  deleteOrphanedAnswers,
  deleteOldPlacesWanted,
  deleteOldDateRequests,
  deleteOldFeedback,
  deleteOldOffers,
  deleteOldRequests,
  deleteOldActs,
  deleteOldMailFiles,
]

/**
 * Carries out the table of retention. Each kind goes by itself, so that one that fails keeps none of the
 * others, and it can be cut short anywhere and begun again.
 */
export async function keepNoLongerThanNeeded(payload: Payload, now: Date): Promise<void> {
  const terms = await loadRetentionTerms(payload)
  await processEach(erasures, (erase) => erase({ payload, terms, now }))
}

async function deleteOldRequests({ payload, terms, now }: Erasing): Promise<void> {
  const isOld = { less_than_equal: overSince(terms, { kind: 'requests', now }).toISOString() }
  await deleteInBatches(payload, { collection: 'erasure-requests', where: { at: isOld } })
}

async function deleteOldActs({ payload, terms, now }: Erasing): Promise<void> {
  const isOld = { less_than_equal: overSince(terms, { kind: 'staffActs', now }).toISOString() }
  await deleteInBatches(payload, { collection: 'audit-events', where: { at: isOld } })
}

async function deleteOldMailFiles({ terms, now }: Erasing): Promise<void> {
  await sweepMailFolder(currentEnv().MAIL_DIR, {
    until: overSince(terms, { kind: 'mailFiles', now }),
  })
}
