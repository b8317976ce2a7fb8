'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

import type { Place } from './places'

export type Found = Place[] | 'no answer'

/** Asks where the document on the screen is used. */
export function useLookForPlaces(): () => Promise<Found> {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const apiRoute = config.routes.api
  return useCallback(async () => {
    try {
      const path = `/places/${collectionSlug}/${id}` as const
      const answer = await fetch(formatAdminURL({ apiRoute, path }))
      return answer.ok ? ((await answer.json()) as { places: Place[] }).places : 'no answer'
    } catch {
      return 'no answer'
    }
  }, [apiRoute, collectionSlug, id])
}

export function PlacesFound({ found }: { found: Found }) {
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
