import { paths } from '@lectern/shared/addresses/paths'
import type {
  Author,
  Course,
  Link as StoredLink,
  Page,
  Post,
  Redirect,
  Topic,
} from '@lectern/shared/contract/payload-types'
import { isSitePage, sitePages } from '@lectern/shared/addresses/site-pages'
import type { Link } from '../../views/link'
import type { Shown } from './fields'

export interface LinkFields extends TargetFields {
  label: 'shown'
}

export interface ShownRedirect extends Shown<Redirect, RedirectFields> {}

interface RedirectFields extends TargetFields {
  from: 'shown'
  permanent: 'shown'
}

interface TargetFields {
  kind: 'shown'
  sitePage: 'shown'
  reference: 'shown'
  url: 'shown'
}

interface ShownLink extends Shown<StoredLink, LinkFields> {}

/** Null when the link leads to something that is not published. */
export function toLink(stored: ShownLink | null | undefined): Link | null {
  if (!stored?.label) return null
  const href = targetHref(stored)
  return href === null ? null : { label: stored.label, href }
}

export function toLinks(items: readonly { link?: ShownLink }[] | null | undefined): Link[] {
  return (items ?? []).map(({ link }) => toLink(link)).filter((link) => link !== null)
}

type Target = Pick<ShownLink, keyof TargetFields>

/** Where a link or a redirect leads; null when that is not published, or no address at all. */
export function targetHref({ kind, url, sitePage, reference }: Target): string | null {
  return kind === 'url' ? safeHref(url) : pageHref({ sitePage, reference })
}

interface PageOfThisSite {
  sitePage: unknown
  reference: Reference | null | undefined
}

/** A page of the website itself, or a published document. */
export function pageHref({ sitePage, reference }: PageOfThisSite): string | null {
  return isSitePage(sitePage) ? sitePages[sitePage].path : hrefOf(reference)
}

export type Reference =
  | { relationTo: 'posts'; value: string | Post }
  | { relationTo: 'pages'; value: string | Page }
  | { relationTo: 'courses'; value: string | Course }
  | { relationTo: 'topics'; value: string | Topic }
  | { relationTo: 'authors'; value: string | Author }

/** The address of a published document of this site. */
function hrefOf(reference: Reference | null | undefined): string | null {
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
    case 'topics':
      return paths.topic(slug)
    case 'authors':
      return paths.author(slug)
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
