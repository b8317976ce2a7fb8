'use client'

import { toast, useAuth } from '@payloadcms/ui'
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useSyncExternalStore,
  type ReactNode,
} from 'react'

import { keptDocuments } from '@cms/admin/document-typing/kept-documents'
import { keptTyping } from '@cms/admin/kept-typing/kept-typing'
import { tellOfConflict } from '@cms/admin/two-people/conflicts'
import { beginAnew, formOf, isAnythingUnsaved } from '../unsaved-work/unsaved-forms'
import { answerPlainly, isSignedOut } from './answer-plainly'
import { endedSession } from './ended-session'
import './plain-answers.css'
import { isSignInPage } from './sign-in-page'
import { toastInWords } from './toast-in-words'

/**
 * Around the whole admin: what cannot be done says so in plain words, and whoever has been signed out
 * can sign in again without losing anything.
 */
export function PlainAnswers({ children }: { children: ReactNode }) {
  const { subscribe, read } = endedSession
  const hasEnded = useSyncExternalStore(subscribe, read, () => false)
  const { user } = useAuth()
  const forgetTyping = useEffectEvent(() => {
    keptTyping.dropAll()
    // What cannot be forgotten was not kept either.
    if (user) void keptDocuments.dropOf(String(user.id)).catch(() => undefined)
  })
  // Before anything on the page asks the CMS for the first time.
  useLayoutEffect(() => answerEverythingPlainly(() => forgetTyping()), [])
  useLayoutEffect(tellEverythingPlainly, [])
  return (
    <>
      {children}
      <div role="alert">{hasEnded && <SignedOut />}</div>
    </>
  )
}

function answerEverythingPlainly(forgetTyping: () => void): () => void {
  const plainFetch = window.fetch.bind(window)
  const { origin } = window.location
  const sayThatSignedOut = () => endedSession.note(!isSignInPage(window.location))
  window.fetch = answerPlainly({
    fetch: plainFetch,
    origin,
    sayThatSignedOut,
    isAnythingUnsaved,
    forgetTyping,
    tellOfConflict: (path, answer) => void tellOfConflict(path, answer),
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
