'use client'

import { useListDrawerContext } from '@payloadcms/ui'

import { Icon } from '@cms/admin/frame/icon'
import '@cms/admin/list-chips/list-chips.css'
import type { LibraryFilter } from './library-filter'

interface LibraryChipsProps {
  total: number
  /** How many pictures each filter finds, of all. */
  found: Record<LibraryFilter, number>
  shown: LibraryFilter | 'all' | 'table'
}

/** Ready filters of all pictures, and the way to Payload's own table. A drawer has no address that could say them. */
export function LibraryChips({ total, found, shown }: LibraryChipsProps) {
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  const chips = [
    { key: 'all', href: path, words: 'All', count: total },
    { key: 'undescribed', href: '?only=undescribed', words: 'Description missing' },
    { key: 'unused', href: '?only=unused', words: 'Used nowhere' },
  ] as const
  return (
    <nav className="list-chips" aria-label="Ready filters">
      {chips.map((chip) => (
        <a
          key={chip.key}
          className="desk-chip"
          href={chip.href}
          aria-current={shown === chip.key ? 'true' : undefined}
        >
          {chip.words} <span>{chip.key === 'all' ? chip.count : found[chip.key]}</span>
        </a>
      ))}
      <a
        className="desk-chip"
        href="?view=table"
        aria-current={shown === 'table' ? 'true' : undefined}
      >
        <Icon name="lines" /> As a table
      </a>
    </nav>
  )
}

const path = '/admin/collections/media'
