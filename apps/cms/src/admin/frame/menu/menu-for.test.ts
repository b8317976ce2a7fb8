import { describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import type { Role } from '@cms/access/roles'
import { placeGroups } from '../places'
import { menuFor, type Seen } from './menu-for'

const planned = placeGroups.flatMap(({ places }) =>
  places.flatMap(({ collection = [] }) => collection),
)

describe('the menu', () => {
  it('shows what somebody may read, and no heading over nothing', () => {
    const groups = menuFor(seen('author', { collections: ['posts', 'media'] }))
    expect(groups.map(({ heading, items }) => [heading, items.map(({ label }) => label)])).toEqual([
      [null, ['Today', 'Calendar']],
      ['Website', ['Posts', 'Pictures']],
      [null, ['Help']],
    ])
  })

  it('does not show what is hidden, though it may be read', () => {
    const everything = seen('owner', { collections: ['posts', 'pages'] })
    const groups = menuFor({ ...everything, visible: { collections: ['posts'], globals: [] } })
    expect(labelsOf(groups)).toContain('Posts')
    expect(labelsOf(groups)).not.toContain('Pages')
  })

  it('keeps what the machine writes closed, and at the end', () => {
    const groups = menuFor(seen('owner', { collections: planned }))
    expect(groups.filter(({ isClosed }) => isClosed)).toEqual([groups.at(-1)])
  })

  it.each([
    ['Website', 'Website'],
    ['Certificates', 'Certificates'],
    [null, 'More'],
  ])('shows a collection that it does not know, of the group %s, under %s', (group, heading) => {
    const badges = { slug: 'badges', label: 'Badges', group }
    const groups = menuFor(seen('owner', { collections: planned, unknown: [badges] }))
    const around = groups.filter(({ items }) => items.some(({ label }) => label === 'Badges'))
    expect(around.map((each) => each.heading)).toEqual([heading])
    expect(around[0]?.items.at(-1)?.href).toBe('/admin/collections/badges')
    expect(groups.at(-1)?.heading).toBe('Records')
  })

  it('gives the page about personal data to whoever handles bookings', () => {
    expect(labelsOf(menuFor(seen('bookings', { collections: [] })))).toContain('Personal data')
    expect(labelsOf(menuFor(seen('editor', { collections: [] })))).not.toContain('Personal data')
  })
})

type Entity = Seen['all']['collections'][number]

function seen(
  role: Role,
  { collections, unknown = [] }: { collections: readonly string[]; unknown?: Entity[] },
): Seen {
  const slugs = [...collections, ...unknown.map(({ slug }) => slug)] as CollectionSlug[]
  const readable = Object.fromEntries(slugs.map((slug) => [slug, { read: true }]))
  const known = collections.map((slug) => ({ slug, label: slug, group: null }))
  return {
    user: { id: role, collection: 'users', role },
    permissions: { collections: readable } as unknown as Seen['permissions'],
    visible: { collections: slugs, globals: [] },
    all: { collections: [...known, ...unknown], globals: [] },
  }
}

function labelsOf(groups: ReturnType<typeof menuFor>): string[] {
  return groups.flatMap(({ items }) => items.map(({ label }) => label))
}
