'use client'

import type { TextFieldClientProps } from 'payload'
import { useState } from 'react'

import { LabelledInput } from './labelled-input.client'
import { readClockTime } from './read-clock-time'

/**
 * A time of day as text, `09:30`, by the clock of the place. It takes what people write, “9.30” or “5pm”, where
 * the browser’s own control has twelve hours or twenty-four as the browser’s language has it.
 */
export function TimeInput(props: TextFieldClientProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <LabelledInput
      {...props}
      control={({ id, value, setValue, isReadOnly }) => (
        <input
          id={id}
          type="text"
          autoComplete="off"
          placeholder="09:30"
          disabled={isReadOnly}
          value={typed ?? value}
          onChange={({ target }) => {
            setTyped(target.value)
            setValue(readClockTime(target.value) ?? (target.value || null))
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    />
  )
}
