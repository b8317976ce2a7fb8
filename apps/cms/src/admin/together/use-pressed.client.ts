'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { askJson } from '../ask-json'
import { postAction } from '../staff-action/post-action'
import { newAttempt } from '../staff-action/new-attempt'

export interface Pressed<Answer> {
  /** Null until it is known, or where whoever looks may not know. */
  answer: Answer | null
  /** What became of the last press, in words. */
  said: string
  isBusy: boolean
  /** Answers whether it was done. The same body has the same key until there is an answer. */
  press: (path: string, body: object, done: string) => Promise<boolean>
}

/** What is at an address, asked anew whenever `renewed` changes, and what is pressed there. */
export function usePressed<Answer>(url: string, renewed: string): Pressed<Answer> {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const keys = useRef(new Map<string, string>())

  const look = useEffectEvent((found: Answer | null) => found && setAnswer(found))
  useEffect(() => {
    const stop = new AbortController()
    void askJson<Answer>(url, { signal: stop.signal }).then((found) => {
      if (!stop.signal.aborted) look(found)
    })
    return () => stop.abort()
  }, [url, renewed])

  async function press(path: string, body: object, done: string): Promise<boolean> {
    if (isBusy) return false
    const what = JSON.stringify([path, body])
    const key = keys.current.get(what) ?? crypto.randomUUID()
    keys.current.set(what, key)
    setIsBusy(true)
    setSaid('One moment …')
    const sent = { url: url + path, attempt: newAttempt(), body: { ...body, key } }
    const { isDone, isKnown, messages, body: found } = await postAction(sent)
    if (isKnown) keys.current.delete(what)
    if (isDone) setAnswer(found as Answer)
    setSaid(isDone ? done : messages.join(' '))
    setIsBusy(false)
    return isDone
  }

  return { answer, said, isBusy, press }
}
