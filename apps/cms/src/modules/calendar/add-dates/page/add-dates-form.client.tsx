'use client'

import type { FieldProblem } from '@lectern/shared/contract/problem'
import { useEffect, useRef } from 'react'

import type { Choice } from '../../load-named'
import type { SeriesAnswers, Slot } from '../answers'
import type { SeriesPreview } from '../preview-series'
import { PreviewPanel } from './preview-panel.client'
import { Sentence } from './sentence.client'
import type { SlotProps } from './slot.client'
import { useSeries } from './use-series.client'
import { WhereAndWho } from './where-and-who.client'

export interface Choices {
  courses: Choice[]
  trainers: Choice[]
  venues: Choice[]
}

interface AddDatesFormProps {
  source: string
  beginning: SeriesAnswers
  preview: SeriesPreview
  choices: Choices
  zones: Choice[]
  /** By the clock of the company, whatever the computer says. */
  today: string
}

/** The sentence with its slots, and beside it what it would make. */
export function AddDatesForm({ choices, zones, today, ...begun }: AddDatesFormProps) {
  const series = useSeries(begun)
  const { typed, outcome, preview, set } = series
  const isFixed = outcome.is === 'busy' || outcome.is === 'unanswered' || outcome.is === 'done'
  const slots: SlotProps = {
    answers: typed.answers,
    set,
    problemOf: (slot) => problemAt(slot, series),
  }
  return (
    <div className="add-dates-columns">
      <fieldset className="add-dates-form" disabled={isFixed}>
        <legend className="desk-unseen">The dates</legend>
        {outcome.is === 'refused' && <Refusal {...outcome} />}
        <Sentence slots={slots} courses={choices.courses} today={today} />
        <WhereAndWho slots={slots} choices={choices} zones={zones} course={preview.course} />
      </fieldset>
      <PreviewPanel series={series} />
    </div>
  )
}

/** What was refused, and of what is typed since the page was opened, what cannot be read. */
function problemAt(
  slot: Slot,
  { outcome, preview, isStale, typed }: ReturnType<typeof useSeries>,
): string | null {
  const refused = outcome.is === 'refused' ? outcome.problems : []
  const isSeen = !isStale && typed.answers[slot] && typed.touched.includes(slot)
  const seen = isSeen ? preview.problems : []
  return [...refused, ...seen].find(({ path }) => path === slot)?.message ?? null
}

interface RefusalProps {
  messages: string[]
  problems: FieldProblem[]
}

/** Takes the focus, and leads to each slot. */
function Refusal({ messages, problems }: RefusalProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [messages])
  return (
    <div className="add-dates-refusal" role="alert" tabIndex={-1} ref={summary}>
      <p>
        <strong>Nothing was saved.</strong> What you typed is still here.
      </p>
      <ul>
        {problems.length === 0
          ? messages.map((text) => <li key={text}>{text}</li>)
          : problems.map(({ path, message }) => (
              <li key={path + message}>
                <a href={`#slot-${path}`}>{message}</a>
              </li>
            ))}
      </ul>
    </div>
  )
}
