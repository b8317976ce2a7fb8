import { canonicalPath } from '@lectern/shared/addresses/canonical-path'

export interface OldAddress {
  /** In its one spelling. */
  path: string
  /** What is asked for besides, without the question mark. */
  query: string
}

/**
 * What people paste, as the path that the website is asked for: `https://www.example.com/Old/#top` is `/old`.
 * `null` when it cannot be told which part is the path.
 */
export function readOldAddress(typed: string): OldAddress | null {
  const [, path, query = ''] = wholeAddress.exec(typed.trim()) ?? pathAlone.exec(typed.trim()) ?? []
  if (path === undefined || hasControlCharacters(path)) return null
  return { path: canonicalPath(path), query: withoutCampaign(query) }
}

const wholeAddress = /^(?:https?:\/\/|(?=www\.))[^/\\?#\s]+([/\\]?[^?#]*)\??([^#]*)/i
/** Two slashes would begin the name of another site. */
const pathAlone = /^(\/(?![/\\])[^?#]*)\??([^#]*)/

/** Nobody can ask for these: the website takes what stands for them literally. */
function hasControlCharacters(path: string): boolean {
  return /\p{Cc}|%[01][0-9a-f]|%7f/iu.test(path)
}

/** Where a visitor came from changes nothing about what is asked for, and is carried over anyway. */
function withoutCampaign(query: string): string {
  const pairs = query.split('&').filter((pair) => pair !== '' && !campaignMark.test(pair))
  return pairs.join('&')
}

const campaignMark = /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|mc_[ce]id|_ga|_gl)(?:=|$)/i
