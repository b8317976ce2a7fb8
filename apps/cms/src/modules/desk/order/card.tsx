import type { ReactNode } from 'react'

interface CardProps {
  id: string
  title: string
  /** At the other end of the title's line. */
  beside?: ReactNode
  children: ReactNode
}

/** A part of an order's page, under its title. */
export function Card({ id, title, beside, children }: CardProps) {
  return (
    <section className="order-page__card" aria-labelledby={id}>
      <div className="order-page__bar">
        <h2 id={id}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  )
}
