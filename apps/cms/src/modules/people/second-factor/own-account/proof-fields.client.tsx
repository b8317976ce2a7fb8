'use client'

import { useId, useState, type KeyboardEvent } from 'react'

export interface Typed {
  password: string
  code: string
}

interface ProofFieldsProps {
  codeLabel: string
  button: string
  /** @returns why it was refused; `null` once it is done. */
  send: (typed: Typed) => Promise<string | null>
}

/**
 * The password and a code, with what they are for. No form of its own, because it stands inside Payload’s; Enter
 * sends it all the same.
 */
export function ProofFields({ codeLabel, button, send }: ProofFieldsProps) {
  const [typed, setTyped] = useState<Typed>({ password: '', code: '' })
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const id = useId()
  const press = async () => {
    setIsBusy(true)
    setProblem('')
    const refusal = await send(typed)
    setIsBusy(false)
    setProblem(refusal ?? '')
  }
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (!isBusy) void press()
  }
  return (
    <div className="second-factor__proof">
      <label htmlFor={`${id}-code`}>{codeLabel}</label>
      <input
        id={`${id}-code`}
        autoComplete="one-time-code"
        maxLength={20}
        aria-describedby={`${id}-problem`}
        value={typed.code}
        onChange={({ target }) => setTyped({ ...typed, code: target.value })}
        onKeyDown={sendOnEnter}
      />
      <label htmlFor={`${id}-password`}>Your password</label>
      <input
        id={`${id}-password`}
        type="password"
        autoComplete="current-password"
        maxLength={200}
        aria-describedby={`${id}-problem`}
        value={typed.password}
        onChange={({ target }) => setTyped({ ...typed, password: target.value })}
        onKeyDown={sendOnEnter}
      />
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        disabled={isBusy}
        onClick={() => void press()}
      >
        {isBusy ? 'One moment…' : button}
      </button>
      <p role="alert" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  )
}
