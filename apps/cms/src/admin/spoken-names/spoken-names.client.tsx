'use client'

import { useEffect, type ReactNode } from 'react'

import { nameWhatHasNoName } from './name-what-has-no-name'

/** Around the whole admin: every field and button can be heard. */
export function SpokenNames({ children }: { children: ReactNode }) {
  useEffect(() => nameWhatHasNoName(document), [])
  return children
}
