'use client'

import { Banner, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

import type { ClashesAnswer } from './clashes-endpoint'

/** Under the trainers of a date: who or what another date wants at the same time, as it was saved. */
export function ClashNotice() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const [clashes, setClashes] = useState<string[]>([])
  const savedAt: unknown = savedDocumentData?.updatedAt
  useEffect(() => {
    if (!id) return
    const path = `/course-runs/${id}/clashes` as const
    const look = async () => {
      const answer = await fetch(formatAdminURL({ apiRoute: config.routes.api, path }))
      if (answer.ok) setClashes(((await answer.json()) as ClashesAnswer).clashes)
    }
    // What cannot be asked just now shows nothing; the next look comes with the next save.
    look().catch(() => undefined)
  }, [id, config.routes.api, savedAt])

  if (clashes.length === 0) return null
  return (
    <Banner type="info">
      <div role="status">
        <strong>At the same time as another date</strong>
        <ul>
          {clashes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </Banner>
  )
}
