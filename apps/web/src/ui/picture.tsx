import type { Image } from '../views/image'

interface PictureProps {
  image: Image
  /** How wide the picture is shown, as in the `sizes` attribute. */
  sizes: string
  /** For the one picture that a visitor sees first. */
  first?: boolean
}

/** A picture in the sizes that exist of it. The surrounding box sets its shape; nothing moves. */
export function Picture({ image, sizes, first = false }: PictureProps) {
  return (
    <div className="picture">
      <img
        src={image.src}
        {...(image.srcSet && { srcSet: image.srcSet, sizes })}
        alt={image.alt}
        width={image.widthPixels}
        height={image.heightPixels}
        {...(first ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
      />
    </div>
  )
}
