import { ButtonLink } from '../ui/button'
import { Picture } from '../ui/picture'
import type { Hero as View } from '../views/blocks'

export function Hero({ hero: { heading, text, image, links } }: { hero: View }) {
  return (
    <section className={image ? 'hero hero-with-picture' : 'hero'}>
      <div>
        <h1>{heading}</h1>
        {text && <p className="lead">{text}</p>}
        {links.length > 0 && (
          <p className="actions">
            {links.map(({ label, href }, index) => (
              <ButtonLink key={href} href={href} weight={index === 0 ? 'primary' : 'secondary'}>
                {label}
              </ButtonLink>
            ))}
          </p>
        )}
      </div>
      {image && <Picture image={image} sizes="(min-width: 54rem) 33rem, 94vw" first />}
    </section>
  )
}
