'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { User } from '@lectern/shared/contract/payload-types'
import { lazy, useRef, useState } from 'react'

import type { Role } from '../../access/roles'
import { AboveForm } from '../above-form/above-form.client'
import { Icon } from '../frame/icon'
import { StatePill, type PillState } from '../state-pill/state-pill'
import type { RequestInWords } from '../../modules/review'
import { useCursorPlace } from './cursor-place.client'
import { ReviewPresses } from './review-presses.client'
import './together.css'
import { useNotes } from './use-notes.client'
import { useReview } from './use-review.client'

/** Comes over the wire when somebody opens it. */
const NotesPanel = lazy(() =>
  import('./notes-panel.client').then(({ NotesPanel: Panel }) => ({ default: Panel })),
)

/**
 * Above the form of a draft, for whoever may read or change it as it is being written: how it stands with its readers,
 * and what they have noted.
 *
 * @param props.readBy the roles that read every draft, whose ever it is
 */
export function Together({ readBy }: { readBy: readonly Role[] }) {
  const { id, collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { user } = useAuth<User>()
  const mayRead = hasSavePermission || readBy.some((role) => role === user?.role)
  if (!id || !collectionSlug || isTrashed || !mayRead) return null
  return <TogetherOn key={id} collection={collectionSlug} id={String(id)} />
}

function TogetherOn({ collection, id }: { collection: string; id: string }) {
  const { config } = useConfig()
  const { savedDocumentData } = useDocumentInfo()
  const { api: apiRoute, admin } = config.routes
  const changes = `${admin}/collections/${collection}/${id}/versions`
  const savedAt = String(savedDocumentData?.updatedAt ?? '')
  const review = useReview(`${apiRoute}/review-of/${collection}/${id}`, savedAt)
  const notes = useNotes(`${apiRoute}/notes-of/${collection}/${id}`, savedAt)
  const cursor = useCursorPlace()
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const close = () => {
    setIsOpen(false)
    opener.current?.focus()
  }
  if (!notes.notes) return null
  const open = notes.notes.filter(({ done }) => !done).length
  return (
    <AboveForm>
      <section className="together" aria-label="Written together">
        <button
          ref={opener}
          type="button"
          className="desk-press"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name="speech" /> {open === 0 ? 'Notes' : open === 1 ? '1 note' : `${open} notes`}
        </button>
        {review.answer && (
          <>
            <Standing request={review.answer.request} changes={changes} />
            <ReviewPresses answer={review.answer} review={review} />
          </>
        )}
        {isOpen && <NotesPanel {...notes} cursor={cursor} close={close} />}
      </section>
    </AboveForm>
  )
}

function Standing({ request, changes }: { request: RequestInWords | null; changes: string }) {
  if (!request || request.state === 'taken-back') return null
  const { state, words, since } = request
  const [pill, short] = standings[state]
  return (
    <p className="together__standing" dir="auto">
      <StatePill state={pill}>{short}</StatePill> {words} {since && <strong>{since}</strong>}{' '}
      {state !== 'approved' && <a href={changes}>See what changed</a>}
    </p>
  )
}

const standings: Record<Exclude<RequestInWords['state'], 'taken-back'>, [PillState, string]> = {
  waiting: ['waiting', 'Waiting to be read'],
  'sent-back': ['draft', 'Sent back'],
  approved: ['good', 'Read'],
}
