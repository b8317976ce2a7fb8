'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { PlacesFound, useLookForPlaces, type Found } from './places-found.client'

/** The pages that would do without this if it were unpublished, hidden or thrown away. */
export function UsedIn() {
  const { id, collectionSlug } = useDocumentInfo()
  const [found, setFound] = useState<Found | null>(null)
  const look = useLookForPlaces()
  if (!id || !collectionSlug) return null
  return (
    <div className="field-type">
      <span className="field-label">Where this is used</span>
      <Button buttonStyle="secondary" size="small" onClick={() => void look().then(setFound)}>
        Show the places
      </Button>
      <div role="status">
        {found ? (
          <PlacesFound found={found} />
        ) : (
          <p>Look here before you unpublish or delete it: those places would do without it.</p>
        )}
      </div>
    </div>
  )
}
