import { ButtonLink } from '../ui/button'
import { Room } from '../ui/seats/room'
import type { CallToAction as View } from '../views/article-blocks'

/** Within a text: what to do next, on a sheet of its own. */
export function CallToAction({ block }: { block: View }) {
  return (
    <section className="call-sheet night">
      <Words block={block} />
    </section>
  )
}

/** On a page: the same, from edge to edge, before an audience. */
export function CallBand({ block }: { block: View }) {
  return (
    <section className="call night bleed">
      <div className="wrap">
        <div className="words">
          <Words block={block} isBig />
        </div>
        <Room people="alike" />
      </div>
    </section>
  )
}

function Words({
  block: { heading, text, link },
  isBig = false,
}: {
  block: View
  isBig?: boolean
}) {
  return (
    <>
      <h2>{heading}</h2>
      {text && <p className="lead">{text}</p>}
      {link && (
        <ButtonLink href={link.href} size={isBig ? 'big' : 'ordinary'}>
          {link.label}
        </ButtonLink>
      )}
    </>
  )
}
