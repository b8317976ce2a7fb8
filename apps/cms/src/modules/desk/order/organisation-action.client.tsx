'use client'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'

interface SetOrganisationProps {
  orderId: string
  organisationId: string
  choices: readonly { id: string; name: string }[]
}

export const organisationTitle = 'Say to which organisation it belongs'

export function SetOrganisation({ orderId, organisationId, choices }: SetOrganisationProps) {
  return (
    <StaffAction
      url={`/api/orders/${orderId}/organisation`}
      subject={orderId}
      legend={organisationTitle}
      button="Keep it so"
    >
      <label key={organisationId}>
        Belongs to
        <select data-name="organisationId" defaultValue={organisationId}>
          <option value="">No organisation</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p>
        Invoices already issued keep what they say. One that is not in the list is added under{' '}
        <a href="/admin/collections/organisations/create">Organisations</a> first.
      </p>
    </StaffAction>
  )
}
