'use client'

import { problemBodySchema } from '@lectern/shared/contract/problem'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

interface StaffActionProps {
  /** Where the answers are posted. */
  url: string
  legend: string
  button: string
  /** Asked before anything that cannot be undone. */
  question?: string
  children?: ReactNode
}

type Outcome = { state: 'idle' | 'busy' | 'done' } | { state: 'refused'; messages: string[] }

/**
 * Fields and a button that send JSON. It is no form of its own, because it stands inside Payload's;
 * the inputs in it say by `data-name` where their value belongs: `booker.name`, `bookingIds[]`.
 */
export function StaffAction({ url, legend, button, question, children }: StaffActionProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' })
  const statusId = useId()
  const router = useRouter()
  useEffect(() => keepEnterIn(group.current), [])

  async function send() {
    if (!group.current || (question && !window.confirm(question))) return
    setOutcome({ state: 'busy' })
    const refusal = await post(url, bodyOf(group.current))
    setOutcome(refusal ? { state: 'refused', messages: refusal } : { state: 'done' })
    if (!refusal) router.refresh()
  }

  return (
    <fieldset ref={group} className="staff-action">
      <legend>{legend}</legend>
      {children}
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
        {outcome.state === 'done' && 'Done.'}
        {outcome.state === 'refused' && outcome.messages.map((text) => <p key={text}>{text}</p>)}
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

/** What stands in the way, or `null` when it worked. */
async function post(url: string, body: object): Promise<string[] | null> {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  if (response.ok) return problemsIn(answer)
  const problem = problemBodySchema.safeParse(answer)
  if (!problem.success) return ['That did not work. Try again in a minute.']
  const { message, fields = [] } = problem.data.error
  return fields.length > 0 ? fields.map((field) => field.message) : [message]
}

/** A telephone booking can fail because the places are gone. */
function problemsIn(answer: unknown): string[] | null {
  if (!answer || typeof answer !== 'object' || !('problems' in answer)) return null
  return ['There are not enough places left on this date, or it cannot be booked.']
}

type Answers = { [name: string]: unknown }

function bodyOf(group: HTMLElement): Answers {
  const body: Answers = {}
  const inputs = group.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-name]')
  for (const input of inputs) {
    const { name = '', as } = input.dataset
    const isTick = input instanceof HTMLInputElement && input.type === 'checkbox'
    if (name.endsWith('[]'))
      addTo(body, name.slice(0, -2), isTick && !input.checked ? [] : [input.value])
    else write(body, name.split('.'), as === 'number' ? Number(input.value) : input.value)
  }
  return body
}

function addTo(body: Answers, name: string, values: string[]) {
  body[name] = [...((body[name] as string[] | undefined) ?? []), ...values]
}

function write(into: Answers, [first = '', ...rest]: string[], value: unknown) {
  if (rest.length === 0) {
    into[first] = value
    return
  }
  const isList = /^\d+$/.test(rest[0] ?? '')
  into[first] ??= isList ? [] : {}
  write(into[first] as Answers, rest, value)
}
