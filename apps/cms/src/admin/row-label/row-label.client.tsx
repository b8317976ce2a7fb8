'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = { link?: { label?: string }; heading?: string; question?: string; label?: string }

/** “Link: See our courses”: a closed row tells what is in it. */
export function RowLabel({ kind }: { kind: string }) {
  const { data } = useRowLabel<Row | undefined>()
  const words = data?.link?.label ?? data?.heading ?? data?.question ?? data?.label
  return (
    <span className="row-label" style={{ pointerEvents: 'none' }}>
      {words ? `${kind}: ${words}` : kind}
    </span>
  )
}
