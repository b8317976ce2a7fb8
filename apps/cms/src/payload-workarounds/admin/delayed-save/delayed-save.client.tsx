'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'

import { delaySavesUntilIdle } from './delay-saves'

/** Around the whole admin: no save leaves before the forms within an article have handed over what was typed. */
export function DelayedSave({ children }: { children: ReactNode }) {
  useEffect(() => delaySavesUntilIdle(window, saySaving), [])
  return children
}

/** @returns how to stop saying it. */
function saySaving(): () => void {
  const id = toast.loading('Saving…')
  return () => toast.dismiss(id)
}
