import type { ReactNode } from 'react'

export type BandTone = 'plain' | 'sand' | 'soft' | 'night'

const toneClass = { plain: 'band', sand: 'band sand', soft: 'band soft-band', night: 'band night' }

/** A part of a page that goes from edge to edge; what it holds keeps to the middle. */
export function Band({ tone = 'plain', children }: { tone?: BandTone; children: ReactNode }) {
  return (
    <section className={toneClass[tone]}>
      <div className="wrap">{children}</div>
    </section>
  )
}
