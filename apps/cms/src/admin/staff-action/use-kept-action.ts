'use client'

import { useRouter } from 'next/navigation'
import { useLayoutEffect, useSyncExternalStore, type RefObject } from 'react'

import { keptTyping } from '../kept-typing/kept-typing'
import { actionStates, atFirst, type ActionState } from './action-states'
import { newAttempt } from './new-attempt'
import { postAction, unknown } from './post-action'
import { bodyOf, typeAgain, typedIn } from './typed-answers'

interface Action {
  url: string
  /** Of its own for each person and action. */
  key: string
  /** Holds the inputs. */
  group: RefObject<HTMLElement | null>
  whenDone?: (() => void) | undefined
}

interface KeptAction {
  state: ActionState
  /** To be called whenever something was typed. */
  keep: () => void
  send: () => Promise<void>
  /** Gives up what was typed. */
  clear: () => void
}

/** An action whose typing outlives its place on the page, the page itself, and the session. */
export function useKeptAction({ url, key, group, whenDone }: Action): KeptAction {
  const { subscribe, read } = actionStates
  const state = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => atFirst,
  )
  const router = useRouter()
  useLayoutEffect(() => {
    takeUp(key, group.current)
    return () => actionStates.leave(key)
  }, [key, group])

  async function send() {
    if (!group.current) return
    actionStates.change(key, { outcome: 'busy', messages: ['One moment…'] })
    const sent = toSend(key, group.current)
    const { isDone, isKnown, messages } = await postAction({ url, ...sent })
    if (!isDone) {
      if (isKnown) noteAnswered(key)
      actionStates.change(key, { outcome: isKnown ? 'refused' : 'unanswered', messages })
      return
    }
    empty(key, { outcome: 'done', messages })
    router.refresh()
    whenDone?.()
  }

  return {
    state,
    send,
    keep: () => group.current && keep(key, group.current),
    clear: () => empty(key, { outcome: 'none', messages: [] }),
  }
}

function takeUp(key: string, group: HTMLElement | null): void {
  const kept = keptTyping.read(key)
  if (!kept || !group) return
  typeAgain(group, kept.answers)
  const isUnanswered = kept.unanswered && actionStates.read(key).outcome === 'none'
  actionStates.change(key, {
    isTyped: true,
    answers: typedIn(group),
    ...(isUnanswered && { outcome: 'unanswered', messages: unknown.messages }),
  })
}

function keep(key: string, group: HTMLElement): void {
  const { unanswered } = keptTyping.read(key) ?? {}
  const answers = typedIn(group)
  keptTyping.write(key, {
    answers,
    // The same attempt, with what the inputs say now.
    ...(unanswered && { unanswered: { attempt: unanswered.attempt } }),
  })
  actionStates.change(key, { isTyped: true, answers })
}

/**
 * Under the same name until there is an answer, so that pressing again does nothing twice. It is the very
 * same as before unless something was typed since: a choice may be gone from the page for having been made.
 */
function toSend(key: string, group: HTMLElement): { attempt: string; body: object } {
  const { unanswered } = keptTyping.read(key) ?? {}
  const attempt = unanswered?.attempt ?? newAttempt()
  const body = unanswered?.body ?? bodyOf(group, attempt)
  keptTyping.write(key, { answers: typedIn(group), unanswered: { attempt, body } })
  actionStates.change(key, { isTyped: true })
  return { attempt, body }
}

/** It was answered: what was typed can be mended and sent as another attempt. */
function noteAnswered(key: string): void {
  const kept = keptTyping.read(key)
  if (kept) keptTyping.write(key, { answers: kept.answers })
}

function empty(key: string, changes: Partial<ActionState>): void {
  keptTyping.drop(key)
  const timesEmptied = actionStates.read(key).timesEmptied + 1
  actionStates.change(key, { ...changes, isTyped: false, answers: {}, timesEmptied })
}
