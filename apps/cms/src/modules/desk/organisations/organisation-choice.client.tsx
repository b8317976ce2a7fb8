'use client'

import { useState } from 'react'

import { useFoundOrganisations, type Named } from './use-found-organisations'

interface OrganisationChoiceProps {
  /** As the press names it. */
  name: string
  label: string
  /** What is chosen until somebody chooses. */
  own?: Named | null
  /** For none of them. */
  none: string
  onChoose?: (id: string) => void
}

/** One of however many organisations: sought by a few letters, chosen from a short list. */
export function OrganisationChoice({
  name,
  label,
  own = null,
  none,
  onChoose,
}: OrganisationChoiceProps) {
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Named | null>(null)
  const { found, said } = useFoundOrganisations(words)
  // What was chosen stays in the list, whatever is sought next.
  const offered = new Map<string, Named>(
    [own, chosen, ...found].filter((each) => each !== null).map((each) => [each.id, each]),
  )
  const choose = (id: string) => {
    setChosen(offered.get(id) ?? null)
    onChoose?.(id)
  }
  return (
    <>
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
        {label}
        <select
          data-name={name}
          defaultValue={own?.id ?? ''}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{none}</option>
          {[...offered.values()].map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
