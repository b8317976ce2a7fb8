'use client'

import { useEffect, useId, useRef, useState } from 'react'

import '../second-factor.css'
import { useShownDialog } from '@cms/admin/use-shown-dialog'
import { SetUpSteps } from '../set-up-steps'
import type { Wanted } from '../wanted'

interface CodeDialogProps {
  wanted: Wanted
  isBusy: boolean
  answer: (code: string | null) => void
}

/** Over the page on which somebody signs in, once the password was right. */
export default function CodeDialog({ wanted, isBusy, answer }: CodeDialogProps) {
  const dialog = useShownDialog()
  const id = useId()
  const isSetUp = wanted.way === 'set-up'
  return (
    <dialog
      ref={dialog}
      className="second-factor"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        answer(null)
      }}
    >
      <h2 id={id}>{isSetUp ? 'Set up your code' : 'Your code'}</h2>
      {isSetUp ? (
        <>
          <p>An owner has said that you sign in with a code from your telephone as well.</p>
          <SetUpSteps setUp={wanted.setUp} />
        </>
      ) : (
        <p>Open the app on your telephone and type the six figures that it shows for us.</p>
      )}
      <CodeForm wanted={wanted} isBusy={isBusy} answer={answer} />
    </dialog>
  )
}

function CodeForm({ wanted, isBusy, answer }: CodeDialogProps) {
  const [code, setCode] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const isSetUp = wanted.way === 'set-up'
  const isWrong = wanted.isWrong && !isBusy
  // At first, and again for another try.
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [wanted])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (code.trim() && !isBusy) answer(code.trim())
      }}
    >
      <label htmlFor={id}>{isSetUp ? 'The code that the app shows' : 'Code'}</label>
      <input
        ref={input}
        id={id}
        autoComplete="one-time-code"
        maxLength={20}
        required
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-wrong`}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <p role="alert" id={`${id}-wrong`}>
        {isWrong && wrongCode}
      </p>
      {!isSetUp && (
        <p>
          Without your telephone, type one of the recovery codes that you have kept. If you have
          none, ask an owner.
        </p>
      )}
      <div className="second-factor__buttons">
        <button type="submit" className="btn btn--style-primary btn--size-medium" disabled={isBusy}>
          {isBusy ? 'One moment…' : 'Go on'}
        </button>
        <button
          type="button"
          className="btn btn--style-secondary btn--size-medium"
          onClick={() => answer(null)}
        >
          Back
        </button>
      </div>
    </form>
  )
}

const wrongCode =
  'This code is not right, or was used already. Wait for the next one, and look whether the clock of your telephone is right.'
