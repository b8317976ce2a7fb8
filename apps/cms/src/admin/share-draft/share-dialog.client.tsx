'use client'

import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'
import { weekdayText } from '@lectern/shared/time/moment-text'
import { useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { createPortal } from 'react-dom'

import type { DraftLinkInWords, DraftLinkTerm } from '../../modules/publishing'
import { useShownDialog } from '../use-shown-dialog'
import { CopyLink } from '../copy-link/copy-link.client'
import { useDraftLinks } from './use-draft-links.client'

interface Shared {
  collection: string
  id: string
  close: () => void
}

/** Makes links to a draft, and lists those that there are. */
export function ShareDialog({ close, ...document }: Shared) {
  const dialog = useShownDialog()
  const { links, said, isBusy, make, stop } = useDraftLinks(document)
  const isModified = useFormModified()
  const titleId = useId()
  // Not within the form, which the Enter key would send.
  return createPortal(
    <dialog ref={dialog} className="share-dialog" aria-labelledby={titleId} onClose={close}>
      <h2 id={titleId} tabIndex={-1}>
        Share a draft
      </h2>
      <p>
        Anybody with the link reads the newest draft that was saved, without signing in. Search
        engines do not.
      </p>
      {isModified && (
        <p>
          <strong>What you have typed and not saved is not in it.</strong> Save the draft first; a
          link always shows the newest one.
        </p>
      )}
      <NewLink isBusy={isBusy} make={make} />
      <p role="status">{said}</p>
      {links?.length === 0 && <p>There is no link to this draft yet.</p>}
      {links && links.length > 0 && (
        <ul aria-label="Links to this draft">
          {links.map((link) => (
            <Link key={link.id} link={link} isBusy={isBusy} stop={stop} />
          ))}
        </ul>
      )}
      <button type="button" className="desk-press" onClick={() => dialog.current?.close()}>
        Back to the form
      </button>
    </dialog>,
    window.document.body,
  )
}

function NewLink({ isBusy, make }: { isBusy: boolean; make: (term: DraftLinkTerm) => void }) {
  const [term, setTerm] = useState<DraftLinkTerm>('week')
  const legendId = useId()
  return (
    <>
      <div role="group" aria-labelledby={legendId} className="share-dialog__terms">
        <span id={legendId}>The link stops working</span>
        {terms.map(([name, words]) => (
          <button
            key={name}
            type="button"
            className="desk-chip"
            aria-pressed={name === term}
            onClick={() => setTerm(name)}
          >
            {words()}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="desk-press desk-press--act"
        aria-disabled={isBusy}
        onClick={() => make(term)}
      >
        Make a link
      </button>
    </>
  )
}

const terms: [DraftLinkTerm, () => string][] = [
  ['tonight', () => 'tonight'],
  ['week', () => `in 7 days, on ${dayAfter(7)}`],
  ['month', () => `in 30 days, on ${dayAfter(30)}`],
]

function dayAfter(days: number): string {
  return weekdayText(addDays(calendarDayIn(new Date()), days))
}

interface LinkProps {
  link: DraftLinkInWords
  isBusy: boolean
  stop: (linkId: string) => void
}

function Link({ link, isBusy, stop }: LinkProps) {
  const { id, address, until, made, opened } = link
  return (
    <li data-over={address === null || undefined}>
      {address && <CopyLink label="Link to the draft" address={address} />}
      <p>
        {until} {opened} <small>{made}</small>
      </p>
      {address && (
        <button
          type="button"
          className="desk-press desk-press--plain"
          aria-disabled={isBusy}
          onClick={() => stop(id)}
        >
          Stop it now
        </button>
      )}
    </li>
  )
}
