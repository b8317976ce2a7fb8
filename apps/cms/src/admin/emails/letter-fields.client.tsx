'use client'

import { useId, useRef, useState } from 'react'

import type { LetterBeginning } from '@cms/modules/letters'
import './letter-fields.css'

interface LetterFieldsProps {
  templates: readonly LetterBeginning[]
  /** What stands there at first. */
  subject?: string
  /** Characters. */
  limits: { subject: number; text: number }
  /** Below the text. */
  hint?: string
}

/** Subject and text of a letter, which can begin with a template; they stand in a `StaffAction`. */
export function LetterFields({ templates, subject = '', limits, hint }: LetterFieldsProps) {
  const subjectInput = useRef<HTMLInputElement>(null)
  const textInput = useRef<HTMLTextAreaElement>(null)
  const [chosen, setChosen] = useState<LetterBeginning | null>(null)
  const hintId = useId()

  function begin(template: LetterBeginning) {
    const text = textInput.current
    if (!text || !subjectInput.current) return
    const isOwn = text.value.trim() !== '' && text.value !== chosen?.text
    if (isOwn && !window.confirm(`Put “${template.name}” in place of what you have written?`))
      return
    type(subjectInput.current, template.subject || subject)
    type(text, template.text)
    setChosen(template)
    text.focus()
    text.setSelectionRange(0, 0)
    text.scrollTop = 0
  }

  return (
    <div className="letter-fields">
      {templates.length > 0 && (
        <div className="letter-fields__templates" role="group" aria-label="Start from a template">
          <span aria-hidden="true">Start from</span>
          {templates.map((template) => (
            <button
              key={template.id}
              type="button"
              className="desk-chip"
              aria-pressed={template.id === chosen?.id}
              onClick={() => begin(template)}
            >
              {template.name}
            </button>
          ))}
        </div>
      )}
      <label>
        Subject
        <input ref={subjectInput} data-name="subject" defaultValue={subject} dir="auto" />
      </label>
      <label>
        Text
        <textarea ref={textInput} data-name="text" rows={12} dir="auto" aria-describedby={hintId} />
      </label>
      <p id={hintId} className="letter-fields__hint">
        At most {limits.text.toLocaleString('en-GB')} characters, the subject {limits.subject}.{' '}
        {hint}
      </p>
    </div>
  )
}

/** As if somebody had typed it, so that it is kept. */
function type(input: HTMLInputElement | HTMLTextAreaElement, value: string) {
  input.value = value
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
