/** What a text can point at, by the key that the seed's content uses for it. */
export type DocumentKind =
  'page' | 'post' | 'course' | 'testimonial' | 'media' | 'author' | 'trainer'

/** Gives the id of a document. It throws when there is none: a text must not point into the void. */
export type FindDocument = (kind: DocumentKind, key: string) => string

export const linkable = { page: 'pages', post: 'posts', course: 'courses' } as const

/** `course:first-time-manager` names a document, anything else (`/contact`, `https://…`) is an address. */
export function parseTarget(
  target: string,
): { kind: keyof typeof linkable; slug: string } | { url: string } {
  const [, kind, slug] = /^(page|post|course):(.+)$/.exec(target) ?? []
  return slug ? { kind: kind as keyof typeof linkable, slug } : { url: target }
}

/** For texts that stand alone. */
export const pointsAtNothing: FindDocument = (kind, key) => {
  throw new Error(`There is no ${kind} "${key}": this text may not point at anything.`)
}
