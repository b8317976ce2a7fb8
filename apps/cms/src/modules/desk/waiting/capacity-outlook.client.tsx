'use client'

import { useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askJson } from '@cms/admin/ask-json'
import type { WaitingOutlook } from './endpoints'

/** Beneath a number of places that is larger than the saved one: who on the waiting list is offered them. */
export function CapacityOutlook({ path }: { path: string }) {
  const { id, savedDocumentData } = useDocumentInfo()
  const { value } = useField<number | null>({ path })
  const saved: unknown = savedDocumentData?.[path]
  const isMore = Number.isSafeInteger(value) && typeof saved === 'number' && Number(value) > saved
  if (id === undefined || !isMore) return null
  return <Outlook key={value} id={String(id)} capacity={Number(value)} />
}

function Outlook({ id, capacity }: { id: string; capacity: number }) {
  const { config } = useConfig()
  const url = `${config.routes.api}/course-runs/${id}/waiting-outlook?capacity=${capacity}`
  const [outlook, setOutlook] = useState<WaitingOutlook | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    void askJson<WaitingOutlook>(url, { signal: stop.signal }).then((answer) => {
      if (!stop.signal.aborted) setOutlook(answer)
    })
    return () => stop.abort()
  }, [url])
  return (
    <p role="status">{outlook && outlook.waiting > 0 && `Once you save it: ${outlook.words}.`}</p>
  )
}
