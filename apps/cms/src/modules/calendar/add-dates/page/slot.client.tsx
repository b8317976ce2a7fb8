'use client'

import type { ReactNode } from 'react'

import type { SeriesAnswers, Slot } from '../answers'

export interface SlotProps {
  answers: SeriesAnswers
  set: (slot: Slot, value: string) => void
  problemOf: (slot: Slot) => string | null
}

interface OfSlot {
  slot: Slot
  slots: SlotProps
}

interface SelectProps extends OfSlot {
  label: string
  children: ReactNode
}

/** In the sentence, where the words around it say what it is to the eye. */
export function SelectSlot({ slot, slots, label, children }: SelectProps) {
  return (
    <select
      {...common({ slot, slots })}
      aria-label={label}
      onChange={({ target }) => slots.set(slot, target.value)}
    >
      {children}
    </select>
  )
}

interface TextProps extends OfSlot {
  label: string
  type?: 'text' | 'date' | 'number'
  most?: number
}

export function TextSlot({ slot, slots, label, type = 'text', most }: TextProps) {
  return (
    <input
      {...common({ slot, slots })}
      type={type}
      data-type={type}
      autoComplete="off"
      aria-label={label}
      {...(type === 'number' && { min: 1, max: most })}
      onChange={({ target }) => slots.set(slot, target.value)}
    />
  )
}

/** What both a slot and a field have: its value, its name for links, and what is wrong with it. */
export function common({ slot, slots: { answers, problemOf } }: OfSlot) {
  const isWrong = problemOf(slot) !== null
  return {
    id: `slot-${slot}`,
    value: answers[slot],
    ...(isWrong && { 'aria-invalid': true, 'aria-describedby': `problem-${slot}` }),
  }
}

/** What is wrong with these slots, below them. */
export function Problems({ of, slots }: { of: readonly Slot[]; slots: SlotProps }) {
  return of.map((slot) => {
    const problem = slots.problemOf(slot)
    return (
      problem && (
        <p key={slot} id={`problem-${slot}`} className="add-dates-problem">
          <span aria-hidden="true">▲</span> {problem}
        </p>
      )
    )
  })
}

interface FieldProps extends OfSlot {
  label: string
  help?: string
  children: ReactNode
}

/** With its label above it. */
export function Field({ slot, slots, label, help, children }: FieldProps) {
  return (
    <div className="add-dates-field">
      <label htmlFor={`slot-${slot}`}>{label}</label>
      {children}
      {help && <p className="add-dates-help">{help}</p>}
      <Problems of={[slot]} slots={slots} />
    </div>
  )
}
