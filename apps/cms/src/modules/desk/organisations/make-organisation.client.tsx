'use client'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'

interface MakeOrganisationProps {
  companyKey: string
  name: string
  /** What moves, in words. */
  moves: string
}

export function MakeOrganisation({ companyKey, name, moves }: MakeOrganisationProps) {
  return (
    <StaffAction
      url="/api/organisations/of-company"
      subject={companyKey}
      legend={`Make an organisation of ${name}`}
      button="Make an organisation of these"
    >
      <input type="hidden" data-name="companyKey" value={companyKey} />
      <label>
        Name <input data-name="name" defaultValue={name} maxLength={160} />
      </label>
      <p>{moves}</p>
    </StaffAction>
  )
}
