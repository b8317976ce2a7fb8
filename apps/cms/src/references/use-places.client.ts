'use client'

import { useEffect, useState } from 'react'

import { askJson } from '@cms/admin/ask-json'
import type { PlacesAnswer, UsingPlace } from './places-endpoint'

export type Found = UsingPlace[] | 'no answer'

export interface Question {
  collection: string
  /** Which documents are meant: the query of a list. */
  query: string
}

/** Asks where documents are used, anew whenever it is asked about others; `null` until it is known. */
export function usePlaces({ collection, query }: Question): Found | null {
  const url = `/api/places/${collection}?${query}`
  const [answered, setAnswered] = useState<{ url: string; found: Found } | null>(null)
  useEffect(() => {
    let isMeant = true
    void ask(url).then((found) => isMeant && setAnswered({ url, found }))
    return () => void (isMeant = false)
  }, [url])
  return answered?.url === url ? answered.found : null
}

export function queryOf(ids: (string | number)[]): string {
  return new URLSearchParams({ 'where[id][in]': ids.join(','), trash: 'true' }).toString()
}

async function ask(url: string): Promise<Found> {
  return (await askJson<PlacesAnswer>(url))?.places ?? 'no answer'
}
