'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { Place } from './places'

/** The pages that would do without this if it were unpublished, hidden or thrown away. */
export function UsedIn() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [found, setFound] = useState<Place[] | 'nothing asked' | 'no answer'>('nothing asked')
  if (!id || !collectionSlug) return null
  const path = `/places/${collectionSlug}/${id}` as const
  const look = async () => {
    const answer = await fetch(formatAdminURL({ apiRoute: config.routes.api, path }))
    setFound(answer.ok ? ((await answer.json()) as { places: Place[] }).places : 'no answer')
  }
  return (
    <div className="field-type">
      <span className="field-label">Where this is used</span>
      <Button
        buttonStyle="secondary"
        size="small"
        onClick={() => void look().catch(() => setFound('no answer'))}
      >
        Show the places
      </Button>
      <div role="status">
        <Answer found={found} />
      </div>
    </div>
  )
}

function Answer({ found }: { found: Place[] | 'nothing asked' | 'no answer' }) {
  if (found === 'nothing asked') {
    return <p>Look here before you unpublish or delete it: those places would do without it.</p>
  }
  if (found === 'no answer') return <p>This could not be looked up. Please try again.</p>
  if (found.length === 0) return <p>Nothing refers to this.</p>
  return (
    <ul>
      {found.map(({ words, href }) => (
        <li key={words}>{href ? <a href={href}>{words}</a> : words}</li>
      ))}
    </ul>
  )
}
