/**
 * Whether the description of a picture says what it shows: the number that a camera gave it, or the name of its
 * file, does not.
 */
export function isDescribed({ alt, filename }: Described): boolean {
  const words = wordsOf(alt ?? '')
  if (words === '' || isNumbering(words)) return false
  const hasWords = words.includes(' ')
  return hasWords ? !/\.(jpe?g|png|webp|avif)$/i.test(alt ?? '') : words !== nameInWords(filename)
}

export interface Described {
  alt?: string | null
  /** As it is stored: `team-photo-0123456789ab.jpg`. */
  filename?: string | null
}

interface Known extends Described {
  caption?: string | null
  /** Where it is used: “the post “Listening””. */
  place?: string | null
}

/** A description to begin with, out of what is known without looking at the picture; null where nothing is. */
export function suggestDescription({ caption, filename, place }: Known): string | null {
  const said = caption?.trim().replace(/\.$/, '')
  if (said) return said
  const name = nameInWords(filename)
  const isTelling = name.includes(' ') && !isNumbering(name)
  const subject = isTelling ? name.charAt(0).toUpperCase() + name.slice(1) : null
  if (!place) return subject
  return `${subject ?? 'Picture'}, for ${place}`
}

/** “team photo”, without the number that makes it unique. */
function nameInWords(filename: string | null | undefined): string {
  return wordsOf((filename ?? '').replace(/(-[0-9a-f]{12})?\.[a-z]+$/, ''))
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.(jpe?g|png|webp|avif)$/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
}

/** “img 2291”, “dsc00012”, “screenshot 2026 01 02 at 10.20”, “whatsapp image 3”, “untitled 2”. */
function isNumbering(words: string): boolean {
  return /^((img|dsc[fn]?|pxl|p|photo|image|picture|scan|untitled|screenshot|screen shot|whatsapp image|bild|file)[ ,]?)?(at|copy|edited|[\d .,:()x])*$/.test(
    words,
  )
}
