import {
  toast,
  useAllFormFields,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { isSignInPage } from '../../payload-workarounds/admin/plain-answers/sign-in-page'
import { newAttempt } from '../staff-action/new-attempt'
import { keptDocuments, type KeptDocument } from './kept-documents'
import type { OpenForm } from './use-open-form'
import { withoutSecrets } from './without-secrets'

interface Keeping {
  person: string
  path: string
  keptHours: number
  form: OpenForm
}

/** Often enough that hardly a sentence is lost, and seldom enough that nobody feels it. */
const pauseMs = 800
const hourMs = 60 * 60 * 1000

/**
 * Keeps what is typed in this browser, until it is saved or given up.
 *
 * @returns how to tell that another kept form is in this one now, and is to go once this one is kept.
 */
export function useKeeping({ person, path, keptHours, form }: Keeping): (key: string) => void {
  const [fields] = useAllFormFields()
  const isUnsaved = useFormModified()
  const isSaving = useFormProcessing()
  const isRefused = useFormSubmitted()
  const [key] = useState(newAttempt)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const replaced = useRef<string[]>([])
  const hasKept = useRef(false)

  const keep = useEffectEvent(() => {
    const base = form.base()
    const isToDo = timer.current !== undefined
    timer.current = undefined
    if (!isToDo || !isUnsaved || !base) return
    const kept = keptNow({ key, person, path, base, typed: form.typed() }, keptHours)
    hasKept.current = true
    inTurn(() => keptDocuments.write(kept))
    for (const other of replaced.current.splice(0)) inTurn(() => keptDocuments.drop(other))
  })
  const keepSoon = useEffectEvent(() => {
    if (isUnsaved) timer.current ??= setTimeout(() => whenIdle(() => keep()), pauseMs)
  })
  const forget = useEffectEvent(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (!hasKept.current) return
    hasKept.current = false
    inTurn(() => keptDocuments.drop(key))
  })

  useEffect(() => keepSoon(), [fields, isUnsaved])
  useEffect(() => {
    if (!isUnsaved && !isSaving && !isRefused) forget()
  }, [isUnsaved, isSaving, isRefused])
  useEffect(() => whenPageIsHidden(() => keep()), [])
  useEffect(() => whenGivenUp(() => forget()), [])
  return (other) => void replaced.current.push(other)
}

type Typed = Pick<KeptDocument, 'key' | 'person' | 'path' | 'base' | 'typed'>

function keptNow({ base, typed, ...whose }: Typed, keptHours: number): KeptDocument {
  const now = Date.now()
  return {
    ...whose,
    base: withoutSecrets(base),
    typed: withoutSecrets(typed),
    hadFile: typed.file instanceof File,
    keptAt: new Date(now).toISOString(),
    keptUntil: new Date(now + keptHours * hourMs).toISOString(),
  }
}

let turn: Promise<void> = Promise.resolve()

/** What is kept first is forgotten first, however long the browser takes for it. */
function inTurn(change: () => Promise<void>): void {
  turn = turn.then(change).catch(sayOnceThatNothingIsKept)
}

let isSaid = false

function sayOnceThatNothingIsKept(): void {
  if (isSaid) return
  isSaid = true
  toast.warning(
    'What you type cannot be kept in this browser until you save it, perhaps because the window is private or the computer is full. Save often.',
  )
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 500 })
  else work()
}

function whenPageIsHidden(keep: () => void): () => void {
  const keepHidden = () => {
    if (document.hidden) keep()
  }
  window.addEventListener('pagehide', keep)
  document.addEventListener('visibilitychange', keepHidden)
  return () => {
    window.removeEventListener('pagehide', keep)
    document.removeEventListener('visibilitychange', keepHidden)
  }
}

/**
 * Whoever goes to another page of the admin has been asked whether to lose what was typed. A session that
 * ended, and a form that broke down, give nothing up.
 */
function whenGivenUp(forget: () => void): () => void {
  const { pathname } = window.location
  return () => {
    setTimeout(() => {
      if (window.location.pathname !== pathname && !isSignInPage(window.location)) forget()
    })
  }
}
