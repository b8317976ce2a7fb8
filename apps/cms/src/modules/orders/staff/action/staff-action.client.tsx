'use client'

import { useRouter } from 'next/navigation'
import { Fragment, useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { postAction } from './post-action'

interface StaffActionProps {
  /** Where the answers are posted. */
  url: string
  legend: string
  button: string
  /** Asked before anything that cannot be undone. */
  question?: string
  children?: ReactNode
}

/** Shown until the next press. */
type Outcome = { state: 'idle' | 'busy' | 'done' | 'refused'; messages: string[] }

/**
 * Fields and a button that send JSON. It is no form of its own, because it stands inside Payload's;
 * the inputs in it say by `data-name` where their value belongs: `booker.name`, `bookingIds[]`.
 */
export function StaffAction({ url, legend, button, question, children }: StaffActionProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  const attempt = useRef<string>(null)
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle', messages: [] })
  const [timesDone, setTimesDone] = useState(0)
  const statusId = useId()
  const router = useRouter()
  useEffect(() => keepEnterIn(group.current), [])

  async function send() {
    if (!group.current || (question && !window.confirm(question))) return
    setOutcome({ state: 'busy', messages: ['One moment…'] })
    // The same one until there is an answer, so that pressing again does nothing twice.
    attempt.current ??= `${new Date().toISOString()}/${crypto.randomUUID()}`
    const answer = await postAction({ url, attempt: attempt.current, group: group.current })
    if (answer.isKnown) attempt.current = null
    setOutcome({ state: answer.isDone ? 'done' : 'refused', messages: answer.messages })
    if (!answer.isDone) return
    setTimesDone((times) => times + 1)
    router.refresh()
  }

  return (
    <fieldset ref={group} className="staff-action">
      <legend>{legend}</legend>
      {/* Empty again after it was done. */}
      <Fragment key={timesDone}>{children}</Fragment>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        disabled={outcome.state === 'busy'}
        aria-describedby={statusId}
        onClick={() => void send()}
      >
        {button}
      </button>
      <div id={statusId} role="status">
        {outcome.messages.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </fieldset>
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
