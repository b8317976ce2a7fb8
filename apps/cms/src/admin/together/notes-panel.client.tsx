'use client'

import { useEffect, useId, useRef, useState, type RefObject } from 'react'

import { mostAlike } from '../../merge/align-nodes'
import type { NoteInWords } from '../../modules/review'
import { showSpot } from '../check-before-publishing/show-spot'
import { useOpenForm } from '../document-typing/use-open-form'
import { onEscape } from '../on-escape'
import type { CursorPlace } from './cursor-place.client'
import { beginningOf, placeOfNote, targetsIn, type Noted, type Target } from './note-places'
import { FormPresses, Words } from './review-presses.client'
import type { Notes } from './use-notes.client'

interface PanelProps extends Notes {
  /** Where the cursor was last. */
  cursor: RefObject<CursorPlace | null>
  close: () => void
}

/** Beside the form, which can be worked on meanwhile: what was noted, where it is about, and what was answered. */
export function NotesPanel({ cursor, close, ...notes }: PanelProps) {
  const form = useOpenForm()
  const targets = targetsIn(form.fields, form.typed())
  const [isWriting, setIsWriting] = useState(notes.notes?.length === 0)
  const panel = usePanel(close)
  const id = useId()
  return (
    <aside ref={panel} className="notes-panel" popover="manual" aria-labelledby={id}>
      <header>
        <h2 id={id} tabIndex={-1}>
          Notes
        </h2>
        <button type="button" className="desk-press desk-press--plain" onClick={close}>
          Close
        </button>
      </header>
      <p>Read by whoever may read this draft, and never by visitors.</p>
      {isWriting ? (
        <NewNote
          targets={targets}
          cursor={cursor.current}
          notes={notes}
          close={() => setIsWriting(false)}
        />
      ) : (
        <button
          type="button"
          className="desk-press desk-press--act"
          onClick={() => setIsWriting(true)}
        >
          Write a note
        </button>
      )}
      <p role="status">{notes.said}</p>
      {notes.notes?.length === 0 && <p>Nobody has noted anything yet.</p>}
      <ul>
        {notes.notes?.map((note) => (
          <Note key={note.id} note={note} targets={targets} notes={notes} />
        ))}
      </ul>
    </aside>
  )
}

function usePanel(close: () => void): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.showPopover()
    panel.current?.querySelector('h2')?.focus()
  }, [])
  useEffect(() => onEscape(panel.current, close))
  return panel
}

interface NoteProps {
  note: NoteInWords
  targets: readonly Target[]
  notes: Notes
}

function Note({ note, targets, notes }: NoteProps) {
  const [isAnswering, setIsAnswering] = useState(false)
  const { id, words, by, done, answers } = note
  const { label, spot, isGone } = placeOfNote(note, targets)
  return (
    <li data-done={done ? true : undefined}>
      <h3 dir="auto">About {label}</h3>
      <p className="notes-panel__words" dir="auto">
        {words}
      </p>
      <p className="notes-panel__by">{by}</p>
      {answers.map((answer) => (
        <blockquote key={answer.id}>
          <p className="notes-panel__words" dir="auto">
            {answer.words}
          </p>
          <p className="notes-panel__by">{answer.by}</p>
        </blockquote>
      ))}
      {done && <p className="notes-panel__by">{done}</p>}
      <div className="together__presses">
        {spot && !isGone && (
          <button
            type="button"
            className="desk-press"
            aria-label={`Show: ${label}`}
            onClick={() => void showSpot(spot)}
          >
            Show
          </button>
        )}
        <button
          type="button"
          className="desk-press"
          aria-expanded={isAnswering}
          onClick={() => setIsAnswering(!isAnswering)}
        >
          Answer
        </button>
        <button
          type="button"
          className="desk-press"
          aria-disabled={notes.isBusy}
          onClick={() => void notes.settle(id, !done)}
        >
          {done ? 'Not done after all' : 'Done'}
        </button>
      </div>
      {isAnswering && <Answer noteId={id} notes={notes} close={() => setIsAnswering(false)} />}
    </li>
  )
}

interface AnswerProps {
  noteId: string
  notes: Notes
  close: () => void
}

function Answer({ noteId, notes, close }: AnswerProps) {
  const [words, setWords] = useState('')
  const send = async () => {
    if (await notes.answer(noteId, words)) close()
  }
  return (
    <div className="together__form">
      <Words label="Your answer" words={words} setWords={setWords} send={send} />
      <FormPresses button="Answer" review={notes} send={send} close={close} />
    </div>
  )
}

interface NewNoteProps {
  targets: readonly Target[]
  cursor: CursorPlace | null
  notes: Notes
  close: () => void
}

function NewNote({ targets, cursor, notes, close }: NewNoteProps) {
  const [words, setWords] = useState('')
  const [noted, setNoted] = useState<Noted>(() => notedAt(cursor, targets))
  const id = useId()
  const send = async () => {
    const { path, about } = noted
    const isSent = await notes.write({ words, ...(path && { path }), ...(about && { about }) })
    if (isSent) close()
  }
  return (
    <div className="together__form">
      <label htmlFor={id}>About</label>
      <select
        id={id}
        value={keyOf(noted)}
        onChange={({ target }) => setNoted(JSON.parse(target.value) as Noted)}
      >
        <option value={keyOf(whole)}>The whole draft</option>
        {targets.map((target) => (
          <TargetOptions key={target.path} target={target} />
        ))}
      </select>
      <Words label="Your note" words={words} setWords={setWords} send={send} />
      <FormPresses button="Write it" review={notes} send={send} close={close} />
    </div>
  )
}

const whole: Noted = { path: null, about: null }

function TargetOptions({ target: { path, label, paragraphs } }: { target: Target }) {
  return (
    <>
      <option value={keyOf({ path, about: null })}>{label}</option>
      {paragraphs.map((about, index) => (
        <option key={index} value={keyOf({ path, about })}>
          {label}: “{beginningOf(about)}”
        </option>
      ))}
    </>
  )
}

function keyOf({ path, about }: Noted): string {
  return JSON.stringify({ path, about })
}

/** A row of a list is noted at its list, since rows change places. */
function notedAt(cursor: CursorPlace | null, targets: readonly Target[]): Noted {
  const target = targets.find(
    ({ path }) => cursor?.path === path || cursor?.path.startsWith(`${path}.`),
  )
  if (!target) return whole
  const { path, paragraphs } = target
  const index = cursor?.paragraph ? mostAlike(cursor.paragraph, paragraphs) : null
  return { path, about: index === null ? null : (paragraphs[index] ?? null) }
}
