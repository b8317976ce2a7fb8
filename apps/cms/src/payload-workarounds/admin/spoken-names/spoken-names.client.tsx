'use client'

import { useEffect, type ReactNode } from 'react'

import { addAccessibleNames } from './add-accessible-names'

/** Around the whole admin: every field and button can be heard. */
export function SpokenNames({ children }: { children: ReactNode }) {
  useEffect(() => addAccessibleNames(document), [])
  return children
}
