import { dateText } from '@lectern/shared/time/moment-text'
import type { UIFieldServerProps } from 'payload'

import { may } from '@cms/access/may'
import '@cms/admin/staff-action/staff-panel.css'
import { findOrganisation } from '../../organisations'
import { money } from '../../orders'
import { ClaimAction } from './claim-action.client'
import { findCandidates, type Candidate } from './find-candidates'

/** Beside an organisation: bookings that belong to nobody and may be theirs. */
export async function CandidatesField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const organisation = await findOrganisation(payload, String(id))
  if (!organisation || organisation.deletedAt) return null
  const { count, newest } = await findCandidates(payload, organisation)
  if (count === 0) return null
  return (
    <section className="staff-panel" aria-label="Bookings that may be theirs">
      <h2>Bookings that may be theirs</h2>
      <p>
        {count === 1 ? '1 booking belongs' : `${count} bookings belong`} to no organisation, and fit
        this one. Nothing is theirs until you say so.
        {count > newest.length && ` The last ${newest.length} are shown; the others follow.`}
      </p>
      <ClaimAction
        organisationId={organisation.id}
        name={organisation.name}
        candidates={newest.map(inList)}
      />
    </section>
  )
}

function inList({ order, reasons }: Candidate) {
  const { id, reference, companyName, customerName, placedAt, createdAt, grossPence } = order
  const who = [companyName, customerName].filter(Boolean).join(', ')
  return {
    id,
    reference,
    title: `${who}: ${dateText(placedAt ?? createdAt)}, ${money(grossPence)}`,
    reasons: reasons.join('; '),
  }
}
