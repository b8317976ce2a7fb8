'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = { link?: { label?: string } } & Partial<Record<(typeof names)[number], string>>

/** Of the fields whose words say best what is in a row, the first that is there. */
const names = ['heading', 'question', 'title', 'figure', 'name', 'label'] as const

/** “Link: See our courses”: a closed row tells what is in it. */
export function RowLabel({ kind }: { kind: string }) {
  const { data } = useRowLabel<Row | undefined>()
  const words = data?.link?.label ?? names.map((name) => data?.[name]).find(Boolean)
  return (
    <span className="row-label" style={{ pointerEvents: 'none' }}>
      {words ? `${kind}: ${words}` : kind}
    </span>
  )
}
