'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { lazy, useEffect, useEffectEvent, useRef, useState } from 'react'

import type { ChangedMeanwhile } from '../../merge/changed-meanwhile'
import { AboveForm } from '../above-form/above-form.client'
import { hearConflicts } from '../two-people/conflicts'
import { keptDocuments, type KeptDocument } from './kept-documents'
import { useKeeping } from './use-keeping'
import { useOpenForm } from './use-open-form'

/** What is seldom wanted comes over the wire when it is. */
const OfferedTyping = lazy(() =>
  import('./offered-typing.client').then(({ OfferedTyping: Offered }) => ({ default: Offered })),
)
const TwoPeople = lazy(() =>
  import('../two-people/two-people.client').then(({ TwoPeople: Two }) => ({ default: Two })),
)

interface DocumentTypingProps {
  /** How long what is typed stays in the browser. */
  keptHours: number
}

/** In the form of every document: nothing that was typed is lost, whatever happens to the page or to the document. */
export function DocumentTyping({ keptHours }: DocumentTypingProps) {
  const { user } = useAuth()
  const { isTrashed, hasSavePermission } = useDocumentInfo()
  if (!user || isTrashed || hasSavePermission === false) return null
  return <TypingOf key={user.id} person={String(user.id)} keptHours={keptHours} />
}

function TypingOf({ person, keptHours }: DocumentTypingProps & { person: string }) {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const isNew = Boolean(collectionSlug) && id === undefined
  const path = globalSlug
    ? `/api/globals/${globalSlug}`
    : `/api/${collectionSlug}${isNew ? '' : `/${id}`}`
  const form = useOpenForm()
  const replace = useKeeping({ person, path, keptHours, form })
  const [offered, next] = useOffered({ person, path })
  const [conflict, setConflict] = useConflict(path, { isNew })
  return (
    <AboveForm>
      {offered && (
        <OfferedTyping
          key={offered.key}
          kept={offered}
          isNew={isNew}
          form={form}
          replace={replace}
          next={next}
        />
      )}
      {conflict && (
        <TwoPeople
          key={conflict.count}
          conflict={conflict.met}
          person={person}
          form={form}
          done={() => setConflict(null)}
        />
      )}
    </AboveForm>
  )
}

type Whose = Pick<KeptDocument, 'person' | 'path'>

/** What was kept before this form was opened, one after the other, the newest first. */
function useOffered({ person, path }: Whose): [KeptDocument | undefined, () => void] {
  const [kept, setKept] = useState<KeptDocument[]>([])
  useEffect(() => {
    let isWanted = true
    const offer = (found: KeptDocument[]) => isWanted && setKept(found)
    // A browser that keeps nothing has nothing to offer.
    keptDocuments.find({ person, path }, new Date()).then(offer, () => undefined)
    return () => {
      isWanted = false
    }
  }, [person, path])
  return [kept[0], () => setKept((all) => all.slice(1))]
}

type Met = { met: ChangedMeanwhile; count: number }

/** A document that is being made cannot have been changed by anybody. */
function useConflict(path: string, { isNew }: { isNew: boolean }) {
  const [conflict, setConflict] = useState<Met | null>(null)
  const count = useRef(0)
  const hear = useEffectEvent((met: ChangedMeanwhile) => {
    count.current += 1
    setConflict({ met, count: count.current })
  })
  useEffect(() => {
    if (isNew) return
    return hearConflicts(path, (met) => hear(met))
  }, [path, isNew])
  return [conflict, setConflict] as const
}
