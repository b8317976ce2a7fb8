import { ButtonLink } from '../ui/button'
import { Picture } from '../ui/picture'
import { Room } from '../ui/seats/room'
import type { Hero as View } from '../views/blocks'

interface HeroProps {
  hero: View
  /** Where the company may raise its voice. */
  isFrontPage: boolean
}

/** The opening of a page: what the company says, and an audience that listens, or a picture. */
export function Hero({ hero: { heading, text, image, links }, isFrontPage }: HeroProps) {
  return (
    <section className={isFrontPage ? 'hero front stage bleed' : 'hero stage bleed'}>
      <div className="wrap">
        <div className="words">
          <h1>{heading}</h1>
          {text && <p className="lead">{text}</p>}
          {links.length > 0 && (
            <p className="row">
              {links.map(({ label, href }, index) => (
                <ButtonLink
                  key={href}
                  href={href}
                  size="big"
                  weight={index === 0 ? 'primary' : 'secondary'}
                >
                  {label}
                </ButtonLink>
              ))}
            </p>
          )}
        </div>
        {image ? (
          <Picture image={image} sizes="(min-width: 60rem) 50vw, 100vw" first />
        ) : (
          <Room isSpeaking />
        )}
      </div>
    </section>
  )
}
