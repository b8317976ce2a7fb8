'use client'

import { useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { PlacesInDialogue } from '../payload-workarounds/admin/places-in-dialogue/places-in-dialogue.client'
import { queryOf } from './use-places.client'

/** Above a list: what is said before those that were chosen there are deleted or unpublished. */
export function ListDialogues({ collection, hasTrash }: { collection: string; hasTrash: boolean }) {
  const { count, selectAll, selectedIDs } = useSelection()
  const isTrash = usePathname().endsWith('/trash')
  // Read when a dialogue is open: what Payload will change is chosen by the address, too.
  const query = String(selectAll) === 'allAvailable' ? queryOfList(isTrash) : queryOf(selectedIDs)
  const asked = { collection, query, isOne: count === 1 }
  return (
    <>
      <PlacesInDialogue
        {...asked}
        modalSlug="confirm-delete-many-docs"
        act="delete"
        isForever={isTrash || !hasTrash}
      />
      <PlacesInDialogue {...asked} modalSlug={`unpublish-${collection}`} act="unpublish" />
    </>
  )
}

/** All that the list shows on its pages, as it is filtered and searched. */
function queryOfList(isTrash: boolean): string {
  const shown = new URLSearchParams(window.location.search)
  const chosen = [...shown].filter(([name]) => name === 'search' || name.startsWith('where['))
  const query = new URLSearchParams(chosen)
  if (!chosen.some(([name]) => name !== 'search')) query.set('where[id][not_equals]', '')
  if (isTrash) query.set('trash', 'true')
  return query.toString()
}
