'use client'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { OrganisationChoice } from '../organisations/organisation-choice.client'
import type { Named } from '../organisations/use-found-organisations'

interface SetOrganisationProps {
  orderId: string
  /** To which it belongs. */
  own: Named | null
}

export const organisationTitle = 'Say to which organisation it belongs'

export function SetOrganisation({ orderId, own }: SetOrganisationProps) {
  return (
    <StaffAction
      url={`/api/orders/${orderId}/organisation`}
      subject={orderId}
      legend={organisationTitle}
      button="Keep it so"
    >
      <OrganisationChoice
        name="organisationId"
        label="Belongs to"
        own={own}
        none="No organisation"
      />
      <p>
        Invoices already issued keep what they say. One that is not found is added under{' '}
        <a href="/admin/collections/organisations/create">Organisations</a> first.
      </p>
    </StaffAction>
  )
}
