'use client'

import { problemBodySchema, type FieldProblem } from '@lectern/shared/contract/problem'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { keptTyping } from '@cms/admin/kept-typing/kept-typing'
import { newAttempt } from '@cms/admin/staff-action/new-attempt'
import { postAction, unknown } from '@cms/admin/staff-action/post-action'
import { partsOf, type SeriesAnswers, type Slot } from '../answers'
import type { SeriesPreview } from '../preview-series'
import type { SavedSeries, SeriesStatus } from '../save-series'

export type Outcome =
  | { is: 'none' | 'busy' }
  | { is: 'done'; saved: SavedSeries }
  | { is: 'refused' | 'unanswered'; messages: string[]; problems: FieldProblem[] }

export interface Typed {
  answers: SeriesAnswers
  /** Slots that somebody has filled: what a course usually has is not put into them. */
  touched: readonly Slot[]
}

interface Beginning {
  source: string
  beginning: SeriesAnswers
  preview: SeriesPreview
}

const url = '/api/course-runs/series'
const quietMilliseconds = 250

/** The sentence as it is written, what it would make, and what became of it. */
export function useSeries({ source, beginning, preview: first }: Beginning) {
  const key = `${useWhoOpenedIt()} add-dates ${source}`
  const [typed, setTyped] = useState<Typed>({ answers: beginning, touched: [] })
  const [outcome, setOutcome] = useState<Outcome>({ is: 'none' })
  const latest = useRef(typed)
  const filledFor = useRef(beginning.course)
  const { preview, look, isStale } = usePreview(first, fillIn)

  function put(next: Typed) {
    latest.current = next
    setTyped(next)
    look(next.answers)
  }

  const takeUp = useEffectEvent(() => {
    const kept = keptTyping.read(key)
    if (!kept) return
    const { touched = '', ...answers } = kept.answers
    const taken = { answers: { ...beginning, ...answers }, touched: partsOf(touched) as Slot[] }
    filledFor.current = taken.answers.course
    put(taken)
    if (kept.unanswered) {
      setOutcome({ is: 'unanswered', messages: unknown.messages, problems: [] })
    }
  })
  useEffect(() => takeUp(), [key])

  function change(next: Typed) {
    put(next)
    keep(next)
    setOutcome((before) => (before.is === 'refused' ? { is: 'none' } : before))
  }

  function keep(next: Typed, unanswered = keptTyping.read(key)?.unanswered) {
    keptTyping.write(key, {
      answers: { ...next.answers, touched: next.touched.join() },
      ...(unanswered && { unanswered }),
    })
  }

  /** What a course usually has, once it is chosen, wherever nothing was typed. */
  function fillIn({ course }: SeriesPreview) {
    const { answers, touched } = latest.current
    const isAnother = course?.id === answers.course && course.id !== filledFor.current
    if (!course || !isAnother) return
    filledFor.current = course.id
    const usual = Object.entries(course.usual).filter(([slot]) => !touched.includes(slot as Slot))
    const next = { touched, answers: { ...answers, ...Object.fromEntries(usual) } }
    put(next)
    keep(next)
  }

  async function send(status: SeriesStatus) {
    // The very same as long as no answer came: what was done is not done twice.
    const { attempt, body } = keptTyping.read(key)?.unanswered ?? { attempt: newAttempt() }
    const sent = body ?? { ...typed.answers, status }
    keep(typed, { attempt, body: sent })
    setOutcome({ is: 'busy' })
    const answer = await postAction({ url, attempt, body: sent })
    if (answer.isDone) {
      keptTyping.drop(key)
      setOutcome({ is: 'done', saved: answer.body as SavedSeries })
      return
    }
    if (answer.isKnown) {
      keptTyping.drop(key)
      keep(typed, undefined)
    }
    const { messages } = answer
    const is = answer.isKnown ? 'refused' : 'unanswered'
    setOutcome({ is, messages, problems: problemsIn(answer.body) })
  }

  return {
    typed,
    preview,
    isStale,
    outcome,
    send,
    set: (slot: Slot, value: string) =>
      change({
        answers: { ...typed.answers, [slot]: value },
        touched: [...new Set([...typed.touched, slot])],
      }),
    /** Gives up what was typed. */
    clear: () => {
      keptTyping.drop(key)
      filledFor.current = beginning.course
      put({ answers: beginning, touched: [] })
      setOutcome({ is: 'none' })
    },
  }
}

/** Still the same person when the session ends while the page is open. */
function useWhoOpenedIt(): string {
  const { user } = useAuth()
  const [who] = useState(user?.id)
  return String(who)
}

/** Asked anew once the typing pauses; of several answers the one to the last question counts. */
function usePreview(first: SeriesPreview, whenSeen: (preview: SeriesPreview) => void) {
  const [preview, setPreview] = useState(first)
  const [isStale, setIsStale] = useState(false)
  const asked = useRef<{ timer: number; abort: AbortController } | null>(null)
  useEffect(() => () => giveUp(asked.current), [])

  function look(answers: SeriesAnswers) {
    giveUp(asked.current)
    setIsStale(true)
    const abort = new AbortController()
    const timer = window.setTimeout(() => void ask(answers, abort.signal), quietMilliseconds)
    asked.current = { timer, abort }
  }

  async function ask(answers: SeriesAnswers, signal: AbortSignal) {
    try {
      const answer = await fetch(`${url}/preview`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(answers),
        signal,
      })
      if (!answer.ok) return
      const seen = (await answer.json()) as SeriesPreview
      setPreview(seen)
      setIsStale(false)
      whenSeen(seen)
    } catch {
      // What is shown stays, and says that it is of before; the next thing typed asks again.
    }
  }

  return { preview, look, isStale }
}

function giveUp(asked: { timer: number; abort: AbortController } | null): void {
  if (!asked) return
  window.clearTimeout(asked.timer)
  asked.abort.abort()
}

function problemsIn(body: unknown): FieldProblem[] {
  const problem = problemBodySchema.safeParse(body)
  return problem.success ? (problem.data.error.fields ?? []) : []
}
