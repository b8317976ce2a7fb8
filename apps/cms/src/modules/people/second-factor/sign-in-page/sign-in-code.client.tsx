'use client'

import { lazy, Suspense, useLayoutEffect, useState, type ReactNode } from 'react'

import type { Wanted } from '../wanted'
import { askForCode } from './ask-for-code'

/** Few sign-ins need them. */
const CodeDialog = lazy(() => import('./code-dialog.client'))
const CodesDialog = lazy(() => import('./codes-dialog.client'))

type Shown =
  | { asked: Wanted; isBusy: boolean; answer: (code: string | null) => void }
  | { codes: string[]; isKept: () => void }

/** Around the whole admin: whoever signs in, on whichever page, is asked for the second factor where there is one. */
export function SignInCode({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null)
  useLayoutEffect(() => {
    const plainFetch = window.fetch.bind(window)
    window.fetch = askForCode({
      fetch: plainFetch,
      askFor: (asked) =>
        new Promise((resolve) => {
          const answer = (code: string | null) => {
            setShown({ asked, isBusy: true, answer })
            resolve(code)
          }
          setShown({ asked, isBusy: false, answer })
        }),
      showCodes: (codes) => new Promise((resolve) => setShown({ codes, isKept: resolve })),
      finish: () => setShown(null),
    })
    return () => {
      window.fetch = plainFetch
    }
  }, [])
  return (
    <>
      {children}
      <Suspense>
        {shown && 'asked' in shown && (
          <CodeDialog wanted={shown.asked} isBusy={shown.isBusy} answer={shown.answer} />
        )}
        {shown && 'codes' in shown && <CodesDialog codes={shown.codes} isKept={shown.isKept} />}
      </Suspense>
    </>
  )
}
