import type { ReactNode } from 'react'
import type { Link } from '../views/link'
import { Band, type BandTone } from './band'

interface SectionProps {
  heading: string
  /** To all of what the section shows some of. */
  all?: Link
  /** As a band of the page; without, it stands within another part. */
  band?: BandTone | undefined
  children: ReactNode
}

/** A part of a page under its heading. */
export function Section({ heading, all, band, children }: SectionProps) {
  const content = (
    <>
      <div className="head">
        <h2>{heading}</h2>
        {all && (
          <a className="link" href={all.href}>
            {all.label}
          </a>
        )}
      </div>
      {children}
    </>
  )
  return band ? (
    <Band tone={band}>{content}</Band>
  ) : (
    <section className="section">{content}</section>
  )
}
