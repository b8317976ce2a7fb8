import { ButtonLink } from '../ui/button'
import type { CallToAction as View } from '../views/blocks'

export function CallToAction({ block: { heading, text, link } }: { block: View }) {
  return (
    <section className="call-to-action">
      <h2>{heading}</h2>
      {text && <p>{text}</p>}
      {link && <ButtonLink href={link.href}>{link.label}</ButtonLink>}
    </section>
  )
}
