import type { Logo as StoredLogo, Look as StoredLook } from '@lectern/shared/contract/payload-types'
import { createHash } from 'node:crypto'
import { completeLook, type Look } from '@lectern/shared/theme/look'
import { paths } from '@lectern/shared/addresses/paths'
import type { Logo, SiteLook } from '../../views/look'
import type { Shown } from './fields'
import { toSharedPicture, type MediaFields } from './image'
import { toLinks, type LinkFields } from './link'
import { populated } from './populated'

interface LookFields {
  brand: 'shown'
  tone: 'shown'
  fonts: 'shown'
  corners: 'shown'
  seats: 'shown'
  pictures: 'shown'
  opening: 'shown'
  logo: LogoFields
  logoForDark: LogoFields
  icon: LogoFields
  shareImage: MediaFields
  announcement: {
    text: 'shown'
    links: { link: LinkFields }
    from: 'shown'
    until: 'shown'
  }
  headerButton: { link: LinkFields }
  savedAt: 'not shown'
}

interface LogoFields {
  /** The CMS's own addresses: visitors get files under addresses of this site. */
  url: 'not shown'
  thumbnailURL: 'not shown'
  filename: 'shown'
  mimeType: 'not shown'
  filesize: 'not shown'
  width: 'shown'
  height: 'shown'
  focalX: 'not shown'
  focalY: 'not shown'
}

export interface ShownLogo extends Shown<StoredLogo, LogoFields> {}
interface ShownLook extends Shown<StoredLook, LookFields> {}

/** Before the look is saved for the first time, the CMS answers with any part of it missing. */
export function toLook(stored: Partial<ShownLook>, now: Date): SiteLook {
  const { announcement, headerButton, icon, logo, logoForDark, shareImage } = stored
  const theme = completeLook(stored)
  return {
    theme,
    logo: toLogo(logo),
    logoForDark: toLogo(logoForDark),
    icon: toIcon(populated(icon), theme),
    shareImage: toSharedPicture(shareImage),
    announcement: toAnnouncement(announcement, now),
    headerButton: toLinks(headerButton)[0] ?? null,
  }
}

function toLogo(relation: string | ShownLogo | null | undefined): Logo | null {
  const stored = populated(relation)
  const version = versionOf(stored)
  if (!stored?.filename || !stored.width || !stored.height || version === null) return null
  return {
    src: paths.logoFile(stored.filename, version),
    widthPixels: Math.round(stored.width),
    heightPixels: Math.round(stored.height),
  }
}

/** The mark changes with whatever else does. */
function toIcon(stored: ShownLogo | null, theme: Look): SiteLook['icon'] {
  const seconds = versionOf(stored)
  if (seconds !== null) return { isOwn: true, version: seconds.toString(36) }
  const hash = createHash('sha256').update(JSON.stringify(theme)).digest('hex')
  return { isOwn: false, version: hash.slice(0, 8) }
}

function versionOf(stored: ShownLogo | null): number | null {
  return stored ? Math.floor(Date.parse(stored.updatedAt) / 1_000) : null
}

/** Between its bounds alone; the CMS says when one of them has come. */
function toAnnouncement(stored: ShownLook['announcement'], now: Date): SiteLook['announcement'] {
  const { text, links, from, until } = stored ?? {}
  const isOver = until && new Date(until) <= now
  const isAhead = from && new Date(from) > now
  if (!text || isOver || isAhead) return null
  return { text, link: toLinks(links)[0] ?? null }
}
