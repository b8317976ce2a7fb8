import type { Image } from '../views/image'

interface FaceProps {
  name: string
  photo: Image | null
  /** How wide the portrait is shown, as in the `sizes` attribute; beside a line of text the smallest will do. */
  sizes?: string
}

/** Somebody beside their name, which says what the picture would; who has no portrait is seen by initials. */
export function Face({ name, photo, sizes }: FaceProps) {
  if (!photo) {
    return (
      <span className="face" aria-hidden="true">
        <b>{initialsOf(name)}</b>
      </span>
    )
  }
  return (
    <span className="face">
      <img
        src={sizes ? photo.src : smallestOf(photo)}
        {...(sizes && photo.srcSet && { srcSet: photo.srcSet, sizes })}
        alt=""
        width={photo.widthPixels}
        height={photo.heightPixels}
        loading="lazy"
        decoding="async"
      />
    </span>
  )
}

/** Sizes are listed from the narrowest up, which is 320 pixels wide: enough for 4 rem on any screen. */
function smallestOf({ src, srcSet }: Image): string {
  return srcSet.split(' ')[0] || src
}

/** “Grace O. Adeyemi” is GA. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const outer = words.length > 1 ? [words[0], words.at(-1)] : words
  return outer.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('en-GB') ?? '').join('')
}
