'use client'

import { useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Puts the clock of the place into the heading of a version, which Payload writes by the server's. */
export function VersionHeading({ words }: { words: string }) {
  const { stepNav, setStepNav } = useStepNav()
  const shown = stepNav.at(-1)?.label
  useEffect(() => {
    if (shown === undefined || shown === words) return
    setStepNav([...stepNav.slice(0, -1), { label: words }])
  }, [setStepNav, shown, stepNav, words])
  return null
}
