import { useConfig } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'

import type { Difference } from '../../merge/notes'
import { referencesOf, type Reference, type TitleOf } from '../../merge/value-in-words'

/** What the documents are called that differences mention, as far as whoever looks may read them. */
export function useTitles(differences: readonly Difference[]): TitleOf {
  const { getEntityConfig } = useConfig()
  const [titles, setTitles] = useState<Record<string, string>>({})
  const load = useEffectEvent(async () => {
    const references = differences.flatMap(referencesOf)
    const known = new Map(references.map((reference) => [keyOf(reference), reference]))
    const found = await Promise.all(
      [...known].map(async ([key, reference]): Promise<[string, string]> => {
        const titleField = getEntityConfig({ collectionSlug: reference.collection })?.admin
          .useAsTitle
        return [key, await loadTitle(reference, titleField ?? 'id')]
      }),
    )
    setTitles(Object.fromEntries(found))
  })
  useEffect(() => void load(), [])
  return (reference) => titles[keyOf(reference)] ?? '…'
}

function keyOf({ collection, id }: Reference): string {
  return `${collection}/${id}`
}

async function loadTitle({ collection, id }: Reference, titleField: string): Promise<string> {
  const unnamed = 'something that cannot be shown'
  try {
    const answer = await fetch(`/api/${collection}/${id}?depth=0&draft=true`)
    if (!answer.ok) return unnamed
    const { [titleField]: title } = (await answer.json()) as Record<string, unknown>
    return typeof title === 'string' && title ? `“${title}”` : 'something without a title'
  } catch {
    return unnamed
  }
}
