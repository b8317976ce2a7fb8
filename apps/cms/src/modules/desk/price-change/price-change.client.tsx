'use client'

import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askJson } from '@cms/admin/ask-json'
import type { PriceChangeAnswer } from './endpoints'
import './price-change.css'
import type { PriceConsequence } from './price-change-in-words'

/** Beneath a price that differs from the saved one: what it changes, and what stays. */
export function PriceChange({ path }: { path: string }) {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { value } = useField<number | null>({ path })
  const saved: unknown = savedDocumentData?.[path]
  const isChanged = !Number.isNaN(value) && (value ?? null) !== (saved ?? null)
  const isOpen = isChanged && id !== undefined && collectionSlug !== undefined
  return (
    <>
      <p role="status" className="desk-unseen">
        {isOpen && 'What the new price changes is listed beneath it.'}
      </p>
      {isOpen && (
        <Consequences
          collection={collectionSlug}
          id={String(id)}
          before={typeof saved === 'number' ? saved : null}
        />
      )}
    </>
  )
}

interface Changed {
  collection: string
  id: string
  /** Null where a date had the price of its course. */
  before: number | null
}

function Consequences({ collection, id, before }: Changed) {
  const { config } = useConfig()
  const url = `${config.routes.api}/${collection}/${id}/price-change`
  const [found, setFound] = useState<PriceConsequence[] | 'no answer' | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    void askJson<PriceChangeAnswer>(url, { signal: stop.signal }).then((answer) => {
      if (!stop.signal.aborted) setFound(answer?.consequences ?? 'no answer')
    })
    return () => stop.abort()
  }, [url])
  return (
    <section className="price-change" aria-label="What this changes">
      <h2>What this changes</h2>
      <p>
        {before === null ? 'The course’s price' : formatPence(pence(before), 'unit-price')} until
        now. Visitors read the new price once you {collection === 'courses' ? 'publish' : 'save'}{' '}
        it, and not before.
      </p>
      {found === null && <p>Looking what it changes …</p>}
      {found === 'no answer' && (
        <p>This could not be looked up just now. You can save and publish all the same.</p>
      )}
      {found?.length === 0 && <p>Nothing else depends on it.</p>}
      {Array.isArray(found) && found.length > 0 && (
        <ul>
          {found.map((consequence) => (
            <Consequence key={consequence.words} {...consequence} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Consequence({ words, detail, places }: PriceConsequence) {
  return (
    <li>
      <b>{words}</b>
      {detail && <p>{detail}</p>}
      {places.length > 0 && (
        <details>
          <summary>{places.length === 1 ? 'Which one' : 'Which ones'}</summary>
          <ul>
            {places.map(({ words: place, href }, index) => (
              <li key={href ?? index}>
                {href ? <PlaceLink href={href}>{place}</PlaceLink> : place}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** Beside the form, which is not saved yet. */
function PlaceLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
