import { useEffect, useState } from 'react'

import type { FindQuestion, FoundGroup } from '../answer'
import { askFind, type Asked } from './ask-find'

export interface Found {
  groups: FoundGroup[]
  /** What `groups` answers; not yet what is typed now, while that is asked for. */
  answers: string
  state: 'idle' | 'asking' | 'slow' | Asked['state']
}

const nothing: Found = { groups: [], answers: '', state: 'idle' }
/** Milliseconds without a further letter, after which is asked. */
const quiet = 80
/** Milliseconds after which somebody is told that it takes its time. */
const slowAfter = 1_000
/** Milliseconds. While everything is still being read after a start, more will be found. */
const askAgainAfter = 2_000

/** What is found for the words in the box, or what was opened last where it is empty. */
export function useFind(typed: string, opened: readonly string[]): Found & { again: () => void } {
  const [found, setFound] = useState(nothing)
  const [attempt, setAttempt] = useState(0)
  const again = () => setAttempt((before) => before + 1)
  useEffect(() => {
    const stop = new AbortController()
    const question = questionFor(typed, opened)
    if (!question) {
      setFound(nothing)
      return
    }
    let retry: ReturnType<typeof setTimeout> | undefined
    const slow = setTimeout(() => setFound((now) => ({ ...now, state: 'slow' })), quiet + slowAfter)
    const ask = async () => {
      setFound((now) => ({ ...now, state: 'asking' }))
      const asked = await askFind(question, stop.signal)
      clearTimeout(slow)
      if (asked.state !== 'answered') {
        setFound({ groups: [], answers: typed, state: asked.state })
        return
      }
      const { groups, isComplete } = asked.answer
      setFound({ groups, answers: typed, state: isComplete ? 'answered' : 'slow' })
      if (!isComplete) retry = setTimeout(again, askAgainAfter)
    }
    const begin = setTimeout(() => void ask().catch(() => undefined), typed === '' ? 0 : quiet)
    return () => {
      stop.abort()
      for (const timer of [slow, begin, retry]) clearTimeout(timer)
    }
  }, [typed, opened, attempt])
  return { ...found, again }
}

function questionFor(typed: string, opened: readonly string[]): FindQuestion | null {
  if (typed.trim() !== '') return { q: typed }
  return opened.length > 0 ? { opened: [...opened] } : null
}
