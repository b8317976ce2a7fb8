import type { ServerProps } from 'payload'

import type { Seen } from './menu/menu-for'

/** What whoever looks at a page of the admin may see of it. */
export function seenBy({ user, permissions, visibleEntities, payload }: ServerProps): Seen {
  const { collections, globals } = payload.config
  return {
    user,
    permissions: { ...permissions },
    visible: { collections: [], globals: [], ...visibleEntities },
    all: {
      collections: collections.map(({ slug, labels, admin }) => ({
        slug,
        label: wordsOf(labels.plural) ?? slug,
        group: wordsOf(admin.group),
      })),
      globals: globals.map(({ slug, label, admin }) => ({
        slug,
        label: wordsOf(label) ?? slug,
        group: wordsOf(admin.group),
      })),
    },
  }
}

/** The admin speaks one language, and its labels are plain words. */
function wordsOf(label: unknown): string | null {
  return typeof label === 'string' && label !== '' ? label : null
}
