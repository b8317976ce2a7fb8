import type { ReactNode } from 'react'

import './state-pill.css'

export type PillState = 'good' | 'waiting' | 'trouble' | 'draft' | 'quiet'

/** A word, a shape and a colour. */
const shapes: Record<PillState, string> = {
  good: '●',
  waiting: '◆',
  trouble: '▲',
  draft: '◌',
  quiet: '○',
}

export function StatePill({ state, children }: { state: PillState; children: ReactNode }) {
  return (
    <span className="state-pill" data-state={state}>
      <span aria-hidden="true">{shapes[state]}</span> {children}
    </span>
  )
}
