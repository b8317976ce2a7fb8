import type { Focus, Image } from '../views/image'

interface PictureProps {
  image: Image
  /** How wide the picture is shown, as in the `sizes` attribute. */
  sizes: string
  /** For the one picture that a visitor sees first. */
  first?: boolean
}

/**
 * A picture in the sizes that exist of it. The surrounding box sets its shape; nothing moves. Until it is
 * there, its colour is: said in an attribute of an empty drawing, since the page admits no styles within it.
 */
export function Picture({ image, sizes, first = false }: PictureProps) {
  return (
    <span className="pic">
      {image.mainColour && <svg color={image.mainColour} aria-hidden />}
      <img
        src={image.src}
        {...(image.srcSet && { srcSet: image.srcSet, sizes })}
        {...(image.focus && { className: focusClasses(image.focus) })}
        alt={image.alt}
        width={image.widthPixels}
        height={image.heightPixels}
        {...(first ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
      />
    </span>
  )
}

/** The style sheet has a class for every fifth of the picture, in either direction. */
function focusClasses({ x, y }: Focus): string {
  return `x${fifthOf(x)} y${fifthOf(y)}`
}

function fifthOf(percent: number): number {
  return Math.round(Math.min(Math.max(percent, 0), 100) / 20)
}
