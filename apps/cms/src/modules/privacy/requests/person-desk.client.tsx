'use client'

import { useSyncExternalStore, type FormEvent } from 'react'

import type { TypedPerson } from './ask-about-person'
import { HeldList } from './held-list.client'
import { useKeptSearch, type Search } from './use-kept-search'

/** Where a person is looked for, and what is found. */
export function PersonDesk({ mayErase }: { mayErase: boolean }) {
  const { typed, type, search, look, clear } = useKeptSearch()
  return (
    <>
      <SearchForm
        typed={typed}
        type={type}
        look={() => void look(typed)}
        // A search that waits for its answer can be given up, too.
        clear={search.is === 'none' ? null : clear}
      />
      <div role="status">
        <Outcome search={search} />
      </div>
      {search.is === 'found' && search.held.length > 0 && (
        <HeldList
          held={search.held}
          person={search.person}
          mayErase={mayErase}
          lookAgain={() => void look(search.person)}
        />
      )}
    </>
  )
}

function Outcome({ search }: { search: Search }) {
  if (search.is === 'looking') return <p>Looking…</p>
  if (search.is === 'refused') return search.messages.map((text) => <p key={text}>{text}</p>)
  if (search.is === 'none') return null
  const { length } = search.held
  if (length === 0) return <p>Nothing is held about this person.</p>
  return <p>{length === 1 ? 'One entry was found.' : `${length} entries were found.`}</p>
}

interface SearchFormProps {
  typed: TypedPerson
  type: (person: TypedPerson) => void
  look: () => void
  clear: (() => void) | null
}

function SearchForm({ typed, type, look, clear }: SearchFormProps) {
  const isReady = useIsReady()
  function submit(event: FormEvent) {
    event.preventDefault()
    look()
  }
  return (
    <form className="personal-data-search" onSubmit={submit}>
      <label>
        E-mail address
        <input
          value={typed.email}
          onChange={({ target }) => type({ ...typed, email: target.value })}
          maxLength={254}
          autoComplete="off"
        />
      </label>
      <label>
        Name
        <input
          value={typed.name}
          onChange={({ target }) => type({ ...typed, name: target.value })}
          maxLength={120}
          autoComplete="off"
        />
      </label>
      <button className="btn btn--style-primary btn--size-small" disabled={!isReady}>
        Look
      </button>
      {clear && (
        <button type="button" className="btn btn--style-none btn--size-small" onClick={clear}>
          Clear
        </button>
      )}
    </form>
  )
}

/** Sent by the browser itself, before this code is there, the form would put the person into the address. */
function useIsReady(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}
