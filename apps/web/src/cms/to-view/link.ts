import type { Course, Link as StoredLink, Page, Post } from '@lectern/shared/contract/payload-types'
import { paths } from '../../paths'
import type { Link } from '../../views/link'

/** Null when the link leads to something that is not published. */
export function toLink(stored: StoredLink | null | undefined): Link | null {
  if (!stored?.label) return null
  const href = stored.kind === 'url' ? safeHref(stored.url) : hrefOf(stored.reference)
  return href === null ? null : { label: stored.label, href }
}

export function toLinks(items: readonly { link?: StoredLink }[] | null | undefined): Link[] {
  return (items ?? []).map(({ link }) => toLink(link)).filter((link) => link !== null)
}

export type Reference =
  | { relationTo: 'posts'; value: string | Post }
  | { relationTo: 'pages'; value: string | Page }
  | { relationTo: 'courses'; value: string | Course }

/** The address of a published document of this site. */
export function hrefOf(reference: Reference | null | undefined): string | null {
  if (!reference || typeof reference.value === 'string') return null
  const { slug } = reference.value
  if (!slug) return null
  switch (reference.relationTo) {
    case 'posts':
      return paths.post(slug)
    case 'pages':
      return paths.page(slug)
    case 'courses':
      return paths.course(slug)
    default:
      return reference satisfies never
  }
}

/** Addresses that a browser may follow; anything else, such as `javascript:`, is no link at all. */
export function safeHref(href: string | null | undefined): string | null {
  // Browsers take tabs and line breaks out of an address before they read it.
  if (!href || /[\t\n\r]/.test(href)) return null
  return /^(https?:\/\/|mailto:|tel:|#|\/(?![/\\]))/i.test(href) ? href : null
}
