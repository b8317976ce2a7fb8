import type { Look } from '@lectern/shared/theme/look'
import type { Link } from './link'
import type { SharedPicture } from './metadata'

/** How the company's website looks, and what stands at the top of every page. */
export interface SiteLook {
  theme: Look
  logo: Logo | null
  /** For whom the screen is dark; the one above where there is none. */
  logoForDark: Logo | null
  /** Staff's own, or the mark in their colours; another version is another picture. */
  icon: { isOwn: boolean; version: string }
  shareImage: SharedPicture | null
  announcement: { text: string; link: Link | null } | null
  headerButton: Link | null
}

export interface Logo {
  src: string
  widthPixels: number
  heightPixels: number
}
