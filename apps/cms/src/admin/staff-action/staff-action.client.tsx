'use client'

import { useAuth } from '@payloadcms/ui'
import { Fragment, useEffect, useId, useRef, useState, type ReactNode } from 'react'

import type { Answers } from '../kept-typing/kept-typing'
import { useKeptAction } from './use-kept-action'

export interface StaffActionProps {
  /** Where the answers are posted. */
  url: string
  /** What it is done to, among what is posted there: an id, or an id and a word. */
  subject: string
  legend: string
  /** What it does, also in the words of what was typed. */
  button: string | ((answers: Answers) => string)
  /** Pressed once, it cannot be undone: in red. */
  isGrave?: boolean
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
  isGrave = false,
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
        data-sends
        data-grave={isGrave || undefined}
        disabled={isBusy}
        aria-describedby={statusId}
        onClick={() => isMeant(question) && void send()}
      >
        {typeof button === 'string' ? button : button(state.answers)}
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

/** Enter would send the document's form around these fields; with Ctrl it sends what was written here. */
function keepEnterIn(group: HTMLElement | null) {
  const keep = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    if (event.target instanceof HTMLInputElement) event.preventDefault()
    if (event.target instanceof HTMLTextAreaElement && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      group?.querySelector<HTMLButtonElement>('[data-sends]')?.click()
    }
  }
  group?.addEventListener('keydown', keep)
  return () => group?.removeEventListener('keydown', keep)
}
