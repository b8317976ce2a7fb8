import type { UIFieldServerProps } from 'payload'

import { may } from '@cms/access/may'
import '@cms/admin/staff-action/staff-panel.css'
import { findOrganisation } from '@cms/modules/organisations'
import { MergeAction } from './merge-action.client'

/** Beside an organisation: the way to put it into another that is the same. */
export async function MergeField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const organisation = await findOrganisation(payload, String(id))
  if (!organisation || organisation.deletedAt) return null
  return (
    <section className="staff-panel" aria-label="Merge">
      <h2>Merge</h2>
      <MergeAction organisationId={organisation.id} name={organisation.name} />
    </section>
  )
}
