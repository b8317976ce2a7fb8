'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { FoundPlaces } from './found-places.client'
import { queryOf } from './use-places.client'

/** The pages that would do without this if it were unpublished, hidden or thrown away. */
export function UsedIn() {
  const { id, collectionSlug } = useDocumentInfo()
  const [timesAsked, setTimesAsked] = useState(0)
  if (!id || !collectionSlug) return null
  return (
    <div className="field-type used-in">
      <span className="field-label">Where this is used</span>
      <Button buttonStyle="secondary" size="small" onClick={() => setTimesAsked(timesAsked + 1)}>
        Show the places
      </Button>
      {timesAsked > 0 ? (
        <FoundPlaces
          key={timesAsked}
          {...{ collection: collectionSlug, query: queryOf([id]), act: 'look', isOne: true }}
        />
      ) : (
        <p>Look here before you unpublish or delete it: those places would do without it.</p>
      )}
    </div>
  )
}
