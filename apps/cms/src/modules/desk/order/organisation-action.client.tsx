'use client'

import { useState } from 'react'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { useFoundOrganisations, type Named } from './use-found-organisations'

interface SetOrganisationProps {
  orderId: string
  /** To which it belongs. */
  own: Named | null
}

export const organisationTitle = 'Say to which organisation it belongs'

export function SetOrganisation({ orderId, own }: SetOrganisationProps) {
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Named | null>(null)
  const { found, said } = useFoundOrganisations(words)
  // What was chosen stays in the list, whatever is sought next.
  const offered = new Map<string, Named>(
    [own, chosen, ...found].filter((each) => each !== null).map((each) => [each.id, each]),
  )
  return (
    <StaffAction
      url={`/api/orders/${orderId}/organisation`}
      subject={orderId}
      legend={organisationTitle}
      button="Keep it so"
    >
      <label>
        Find an organisation
        <input
          type="search"
          autoComplete="off"
          maxLength={160}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <p role="status">{said}</p>
      <label key={own?.id ?? ''}>
        Belongs to
        <select
          data-name="organisationId"
          defaultValue={own?.id ?? ''}
          onChange={({ target }) => setChosen(offered.get(target.value) ?? null)}
        >
          <option value="">No organisation</option>
          {[...offered.values()].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p>
        Invoices already issued keep what they say. One that is not found is added under{' '}
        <a href="/admin/collections/organisations/create">Organisations</a> first.
      </p>
    </StaffAction>
  )
}
