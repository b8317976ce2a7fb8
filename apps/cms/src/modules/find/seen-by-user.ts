import { getAccessResults, type PayloadRequest } from 'payload'

import type { Seen } from '@cms/admin/frame/menu/menu-for'

type Entity = { admin: { hidden?: ((args: { user: never }) => boolean) | boolean } }

/** What the menu would show to whoever asks. */
export async function seenByUser(req: PayloadRequest): Promise<Seen> {
  const { collections, globals } = req.payload.config
  const { user } = req
  const isVisible = ({ admin: { hidden } }: Entity) =>
    typeof hidden === 'function' ? !hidden({ user: user as never }) : !hidden
  return {
    user,
    permissions: await getAccessResults({ req }),
    visible: {
      collections: collections.filter(isVisible).map(({ slug }) => slug),
      globals: globals.filter(isVisible).map(({ slug }) => slug),
    },
    all: { collections: [], globals: [] },
  }
}
