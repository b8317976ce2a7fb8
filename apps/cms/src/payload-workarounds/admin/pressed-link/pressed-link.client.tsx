'use client'

import { useEffect, type ReactNode } from 'react'

import { openPressedLink } from './open-pressed-link'

/** Around the whole admin: a row that is pressed opens, also while its list is being searched. */
export function PressedLink({ children }: { children: ReactNode }) {
  useEffect(() => openPressedLink(window), [])
  return children
}
