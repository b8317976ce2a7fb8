import type { CollectionSlug, GlobalSlug, SanitizedPermissions } from 'payload'

import { may } from '@cms/access/may'
import type { Account } from '@cms/access/roles'
import type { IconName } from '../icon'
import { placeGroups, records, type Place } from '../places'

export interface MenuItem {
  label: string
  icon: IconName
  href: string
}

export interface MenuGroup {
  heading: string | null
  isClosed: boolean
  items: MenuItem[]
}

interface Entity {
  slug: string
  label: string
  /** `admin.group`, where it has one. */
  group: string | null
}

export interface Seen {
  user: Account
  permissions: Pick<SanitizedPermissions, 'collections' | 'globals'>
  visible: { collections: readonly CollectionSlug[]; globals: readonly GlobalSlug[] }
  /** Everything that there is, so that what the plan does not name has a place as well. */
  all: { collections: readonly Entity[]; globals: readonly Entity[] }
}

/**
 * The menu of one person: the plan in `places.ts`, without what they may not read. A collection or a global
 * that the plan does not name appears under its `admin.group`, or under “More”.
 */
export function menuFor(seen: Seen): MenuGroup[] {
  const planned = placeGroups.map(({ heading = null, isClosed = false, places }) => ({
    heading,
    isClosed,
    items: places.filter((place) => isSeen(place, seen)).map(itemOf),
  }))
  const groups = unplanned(seen).reduce(withUnplanned, planned)
  return groups.filter(({ items }) => items.length > 0)
}

export function hrefOf({ collection, global, view }: Place): string {
  if (collection) return `/admin/collections/${collection}`
  return global ? `/admin/globals/${global}` : `/admin${view?.path ?? ''}`
}

export function isSeen({ collection, global, view }: Place, seen: Seen): boolean {
  if (collection) return maySee('collections', collection, seen)
  if (global) return maySee('globals', global, seen)
  return !view?.action || may(seen.user, view.action)
}

function maySee(kind: 'collections' | 'globals', slug: string, seen: Seen): boolean {
  const visible: readonly string[] = seen.visible[kind]
  return visible.includes(slug) && Boolean(seen.permissions[kind]?.[slug]?.read)
}

function itemOf(place: Place): MenuItem {
  return { label: place.label, icon: place.icon, href: hrefOf(place) }
}

function unplanned(seen: Seen): (Entity & { href: string })[] {
  const places = placeGroups.flatMap((group) => group.places)
  const isUnplanned = (kind: 'collections' | 'globals', { slug }: Entity) =>
    !places.some(({ collection, global }) => slug === (kind === 'globals' ? global : collection)) &&
    maySee(kind, slug, seen)
  return (['collections', 'globals'] as const).flatMap((kind) =>
    seen.all[kind]
      .filter((entity) => isUnplanned(kind, entity))
      .map((entity) => ({ ...entity, href: `/admin/${kind}/${entity.slug}` })),
  )
}

/** A group of its own stands before the records. */
function withUnplanned(
  groups: MenuGroup[],
  { label, group, href }: { label: string; group: string | null; href: string },
): MenuGroup[] {
  const heading = group ?? 'More'
  const item: MenuItem = { label, href, icon: 'box' }
  if (groups.some((each) => each.heading === heading)) {
    return groups.map((each) =>
      each.heading === heading ? { ...each, items: [...each.items, item] } : each,
    )
  }
  const at = groups.findIndex((each) => each.heading === records)
  return groups.toSpliced(at, 0, { heading, isClosed: false, items: [item] })
}
