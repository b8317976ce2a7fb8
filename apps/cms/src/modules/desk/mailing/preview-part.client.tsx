'use client'

import { useEffect, useRef } from 'react'

import type { PreviewAnswer } from './ask-preview'

/** What the first of them reads, who gets it, and who does not; what it was shown for is sent along. */
export function MailingPreviewPart({ shown }: { shown: PreviewAnswer | null }) {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (shown) part.current?.focus()
  }, [shown])
  if (!shown) return null
  if ('messages' in shown) {
    return (
      <div ref={part} className="mailing__preview" role="alert" tabIndex={-1}>
        {shown.messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    )
  }
  const { to, notes, sample } = shown.preview
  return (
    <div
      ref={part}
      className="mailing__preview"
      role="group"
      aria-label="What they get"
      tabIndex={-1}
    >
      {to.map((address) => (
        <input key={address} type="hidden" data-name="to[]" value={address} />
      ))}
      {sample ? (
        <>
          <p>
            To {sample.address}
            {to.length > 1 && ` and ${to.length - 1} more, each with a letter of their own`}
          </p>
          <p dir="auto">
            <strong>{sample.subject}</strong>
          </p>
          <blockquote dir="auto">{sample.text}</blockquote>
        </>
      ) : (
        <p>There is nobody to write to.</p>
      )}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {to.length > 1 && (
        <details>
          <summary>All {to.length} addresses</summary>
          <p>{to.join(', ')}</p>
        </details>
      )}
    </div>
  )
}
