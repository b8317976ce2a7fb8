import type { ReactNode } from 'react'
import { PageHeading } from './page-heading'
import { Room } from './seats/room'

interface EmptyRoomProps {
  title: string
  lead: string
  children: ReactNode
}

/** A page with nobody in it: what happened, and the ways on. */
export function EmptyRoom({ title, lead, children }: EmptyRoomProps) {
  return (
    <section className="sand bleed empty-room">
      <div className="wrap">
        <div className="words">
          <PageHeading title={title} lead={lead} />
          {children}
        </div>
      </div>
      <Room people="none" />
    </section>
  )
}
