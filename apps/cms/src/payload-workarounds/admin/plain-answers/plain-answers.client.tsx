'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useSyncExternalStore, type ReactNode } from 'react'

import { keptTyping } from '@cms/admin/kept-typing/kept-typing'
import { beginAnew, formOf, isAnythingUnsaved } from '../unsaved-work/unsaved-forms'
import { answerPlainly, isSignedOut } from './answer-plainly'
import { endedSession } from './ended-session'
import './plain-answers.css'
import { toastInWords } from './toast-in-words'

/**
 * Around the whole admin: what cannot be done says so in plain words, and whoever has been signed out
 * can sign in again without losing anything.
 */
export function PlainAnswers({ children }: { children: ReactNode }) {
  const { subscribe, read } = endedSession
  const hasEnded = useSyncExternalStore(subscribe, read, () => false)
  // Before anything on the page asks the CMS for the first time.
  useLayoutEffect(answerEverythingPlainly, [])
  useLayoutEffect(tellEverythingPlainly, [])
  return (
    <>
      {children}
      <div role="alert">{hasEnded && <SignedOut />}</div>
    </>
  )
}

function answerEverythingPlainly(): () => void {
  const plainFetch = window.fetch.bind(window)
  const { origin } = window.location
  const sayThatSignedOut = () => endedSession.note(!isSignInPage())
  window.fetch = answerPlainly({
    fetch: plainFetch,
    origin,
    sayThatSignedOut,
    isAnythingUnsaved,
    forgetTyping: () => keptTyping.dropAll(),
    formOf,
    beginAnew,
  })
  return () => {
    window.fetch = plainFetch
  }
}

/** Payload keeps one object for what it tells, and this changes two of its functions. */
function tellEverythingPlainly(): () => void {
  const { success, error } = toast
  toast.success = (told, options) => success(toastInWords(told), options)
  toast.error = (told, options) => error(toastInWords(told), options)
  return () => Object.assign(toast, { success, error })
}

function isSignInPage(): boolean {
  return /\/admin\/(login|logout|forgot|reset)/.test(window.location.pathname)
}

function SignedOut() {
  useEffect(goWhenSignedIn, [])
  return (
    <div className="signed-out">
      <p>
        You have been signed out. What you typed is still here, and not saved yet.{' '}
        <a href="/admin/login" target="_blank" rel="noopener">
          Sign in again in a new tab
        </a>
        , then come back to this one and press the button once more.
      </p>
    </div>
  )
}

/** Looks when somebody comes back to this tab. */
function goWhenSignedIn(): () => void {
  const look = async () => {
    if (document.hidden) return
    endedSession.note(await isSignedOut({ fetch, origin: window.location.origin }))
  }
  const hear = () => void look()
  window.addEventListener('focus', hear)
  document.addEventListener('visibilitychange', hear)
  return () => {
    window.removeEventListener('focus', hear)
    document.removeEventListener('visibilitychange', hear)
  }
}
