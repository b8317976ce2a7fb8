import type { BeforeListTableServerProps, CollectionSlug } from 'payload'

import { chipShown, hrefOf, whereOf, type Chip } from './chips'
import './list-chips.css'

interface ListChipsProps {
  list: BeforeListTableServerProps
  collection: CollectionSlug
  chips: readonly Chip[]
}

/** Ready filters above a list, each with how much it finds. They are links: what they show can be handed on. */
export async function ListChips({ list, collection, chips }: ListChipsProps) {
  const { payload, user, searchParams } = list
  // A list in a drawer has no address of its own.
  if (!searchParams) return null
  const shown = chipShown(chips, searchParams)
  const counted = await Promise.all(
    chips.map(async (chip) => {
      if (chip.anyOf.length === 0) return { chip, count: null }
      const where = whereOf(chip)
      const of = { collection, where, overrideAccess: false, ...(user && { user }) }
      return { chip, count: (await payload.count(of)).totalDocs }
    }),
  )
  return (
    <nav className="list-chips" aria-label="Ready filters">
      {counted.map(({ chip, count }) => (
        <a
          key={chip.words}
          className="desk-chip"
          href={hrefOf(collection, chip)}
          aria-current={chip === shown ? 'true' : undefined}
        >
          {chip.words} {count !== null && <span>{count}</span>}
        </a>
      ))}
    </nav>
  )
}
