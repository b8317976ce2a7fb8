import { Band } from '../ui/band'
import { ButtonLink } from '../ui/button'
import { Picture } from '../ui/picture'
import type { PictureWithText as View } from '../views/blocks'
import { RichText } from './rich-text'

export function PictureWithText({ block }: { block: View }) {
  const { heading, image, side, content, link } = block
  return (
    <Band>
      <div className={side === 'right' ? 'beside picture-last' : 'beside'}>
        {image && <Picture image={image} sizes="(min-width: 60rem) 40rem, 94vw" />}
        <div className="stack">
          <h2>{heading}</h2>
          <RichText content={content} />
          {link && (
            <p>
              <ButtonLink href={link.href}>{link.label}</ButtonLink>
            </p>
          )}
        </div>
      </div>
    </Band>
  )
}
