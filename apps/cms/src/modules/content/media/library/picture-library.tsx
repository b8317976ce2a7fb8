import type { Media } from '@lectern/shared/contract/payload-types'
import { DefaultListView } from '@payloadcms/ui'
import type { ListViewClientProps, ListViewServerProps } from 'payload'

import { LibraryChips } from './library-chips.client'
import { filterIn, isTable } from './library-filter'
import { toLibraryPicture } from './library-picture'
import { loadLibrary } from './load-library'
import { PictureGrid } from './picture-grid.client'
import './library.css'

/**
 * Payload's list with pictures in place of its table: its search, pages, filters and upload stay. The same where
 * a picture is chosen for a form.
 */
export async function PictureLibrary(props: ListViewServerProps) {
  const { data, payload, searchParams, user } = props
  const library = await loadLibrary(payload)
  const pictures = (data.docs as Media[]).map((media) =>
    toLibraryPicture(media, library.uses.get(media.id) ?? 0),
  )
  const shown = clientPropsOf(props)
  const isInTable = isTable(searchParams)
  const Table = isInTable ? (
    shown.Table
  ) : (
    <PictureGrid pictures={pictures} userId={String(user?.id)} />
  )
  const BeforeListTable = (
    <>
      <LibraryChips
        total={library.total}
        found={{
          undescribed: library.ids.undescribed.length,
          unused: library.ids.unused.length,
        }}
        shown={isInTable ? 'table' : (filterIn(searchParams) ?? 'all')}
      />
      {shown.BeforeListTable}
    </>
  )
  return <DefaultListView {...shown} Table={Table} BeforeListTable={BeforeListTable} />
}

/** What may go to the browser. */
function clientPropsOf(props: ListViewServerProps): ListViewClientProps {
  const shown = Object.entries(props).filter(([name]) => !serverOnly.has(name))
  return Object.fromEntries(shown) as unknown as ListViewClientProps
}

const serverOnly = new Set([
  ...['collectionConfig', 'data', 'i18n', 'limit', 'listPreferences', 'listSearchableFields'],
  ...['locale', 'params', 'payload', 'permissions', 'searchParams', 'user'],
])
