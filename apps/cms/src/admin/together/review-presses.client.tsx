'use client'

import { useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'

import type { ReviewAnswer } from '../../modules/review'
import type { Review } from './use-review.client'

interface PressesProps {
  answer: ReviewAnswer
  review: Review
}

/** What whoever looks can do about a review; one thing is open at a time. */
export function ReviewPresses({ answer, review }: PressesProps) {
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { mayAsk, mayDecide, mayTakeBack, request } = answer
  const close = () => {
    setIsOpen(false)
    opener.current?.focus()
  }
  return (
    <>
      {mayDecide && (
        <button type="button" className="desk-press desk-press--act" onClick={pressPublish}>
          Approve and publish
        </button>
      )}
      {(mayAsk || mayDecide) && (
        <button
          ref={opener}
          type="button"
          className="desk-press"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {mayDecide ? 'Send back …' : request?.state === 'sent-back' ? 'Ask again …' : askWords}
        </button>
      )}
      {mayTakeBack && (
        <button
          type="button"
          className="desk-press desk-press--plain"
          aria-disabled={review.isBusy}
          onClick={() => void review.takeBack()}
        >
          Take the request back
        </button>
      )}
      <p role="status">{review.said}</p>
      {isOpen && mayAsk && <Ask answer={answer} review={review} close={close} />}
      {isOpen && mayDecide && <SendBack review={review} close={close} />}
    </>
  )
}

const askWords = 'Ask for a review …'

/** The form's own button, so that it is checked and saved as ever; what is published counts as read. */
function pressPublish() {
  document.querySelector<HTMLButtonElement>('#action-save')?.click()
}

const anybody = ''

function Ask({ answer, review, close }: PressesProps & { close: () => void }) {
  const [words, setWords] = useState('')
  const [askedOf, setAskedOf] = useState(anybody)
  const isModified = useFormModified()
  const id = useId()
  const send = async () => {
    if (await review.ask(words, askedOf)) close()
  }
  return (
    <div className="together__form">
      {isModified && <p>Save the draft first: what is not saved yet cannot be read.</p>}
      <label htmlFor={`${id}-of`}>Who is to read it</label>
      <select
        id={`${id}-of`}
        value={askedOf}
        onChange={({ target }) => setAskedOf(target.value)}
        onKeyDown={keepEnter}
      >
        <option value={anybody}>Anybody who publishes</option>
        {answer.readers.map((reader) => (
          <option key={reader.id} value={reader.id}>
            {reader.name}
          </option>
        ))}
      </select>
      <Words label="What they should look at" words={words} setWords={setWords} send={send} />
      <FormPresses button="Ask for a review" review={review} send={send} close={close} />
    </div>
  )
}

function SendBack({ review, close }: { review: Review; close: () => void }) {
  const [words, setWords] = useState('')
  const send = async () => {
    if (await review.sendBack(words)) close()
  }
  return (
    <div className="together__form">
      <Words label="What is to be done" words={words} setWords={setWords} send={send} />
      <FormPresses button="Send back" review={review} send={send} close={close} />
    </div>
  )
}

interface WordsProps {
  label: string
  words: string
  setWords: (words: string) => void
  send: () => Promise<void>
}

/** Ctrl and Enter send it. */
export function Words({ label, words, setWords, send }: WordsProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        rows={3}
        dir="auto"
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          void send()
        }}
      />
    </>
  )
}

interface FormPressesProps {
  button: string
  review: Pick<Review, 'isBusy'>
  send: () => Promise<void>
  close: () => void
}

export function FormPresses({ button, review, send, close }: FormPressesProps) {
  return (
    <div className="together__presses">
      <button
        type="button"
        className="desk-press desk-press--act"
        aria-disabled={review.isBusy}
        onClick={() => void send()}
      >
        {button}
      </button>
      <button type="button" className="desk-press" onClick={close}>
        Close
      </button>
    </div>
  )
}

/** Which would send the form around it. */
function keepEnter(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}
