'use client'

import { useAuth } from '@payloadcms/ui'
import { Fragment, useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { useKeptAction } from './use-kept-action'

interface StaffActionProps {
  /** Where the answers are posted. */
  url: string
  /** What it is done to, among what is posted there: an id, or an id and a word. */
  subject: string
  legend: string
  button: string
  /** Asked before anything that cannot be undone. */
  question?: string
  /** Where the page shows more of it than Next fetches anew. */
  whenDone?: () => void
  children?: ReactNode
}

/**
 * Fields and a button that send JSON. It is no form of its own, because it stands inside Payload's;
 * the inputs in it say by `data-name` where their value belongs: `booker.name`, `bookingIds[]`.
 */
export function StaffAction({
  url,
  subject,
  legend,
  button,
  question,
  whenDone,
  children,
}: StaffActionProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  const key = `${useWhoOpenedIt()} ${url} ${subject}`
  const { state, keep, send, clear } = useKeptAction({ url, key, group, whenDone })
  const statusId = useId()
  useEffect(() => keepEnterIn(group.current), [])
  const isBusy = state.outcome === 'busy'
  return (
    <fieldset ref={group} className="staff-action" onInput={keep}>
      <legend>{legend}</legend>
      {/* Empty again after it was done. */}
      <Fragment key={state.timesEmptied}>{children}</Fragment>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        disabled={isBusy}
        aria-describedby={statusId}
        onClick={() => isMeant(question) && void send()}
      >
        {button}
      </button>
      {state.isTyped && !isBusy && (
        <ClearButton clear={clear} isUnanswered={state.outcome === 'unanswered'} />
      )}
      <div id={statusId} role="status">
        {state.messages.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </fieldset>
  )
}

/** Still the same person when the session ends while the page is open. */
function useWhoOpenedIt(): string {
  const { user } = useAuth()
  const [who] = useState(user?.id)
  return String(who)
}

function isMeant(question?: string): boolean {
  return question === undefined || window.confirm(question)
}

const unsureQuestion =
  'Nobody knows yet whether this was done. Look whether it was, for instance in a new tab, before you do it anew. Clear what was typed all the same?'

function ClearButton({ clear, isUnanswered }: { clear: () => void; isUnanswered: boolean }) {
  return (
    <button
      type="button"
      className="btn btn--style-none btn--size-small"
      onClick={() => isMeant(isUnanswered ? unsureQuestion : undefined) && clear()}
    >
      Clear what was typed
    </button>
  )
}

/** Enter would send the document's form around these fields. */
function keepEnterIn(group: HTMLElement | null) {
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
  }
  group?.addEventListener('keydown', keep)
  return () => group?.removeEventListener('keydown', keep)
}
