import {
  inAscii,
  isCaseSensitivePath,
  canonicalPath,
} from '@lectern/shared/addresses/canonical-path'
import { carryQuery } from './carry-query'

export interface Redirect {
  to: string
  isPermanent: boolean
}

interface Search {
  /** By the one spelling of each old address. */
  redirects: ReadonlyMap<string, Redirect>
  siteOrigin: string
}

/**
 * Where an old address leads in the end, when one redirect leads to the next; null when nobody said, or
 * when it leads in a circle. For good only when every step of it is.
 */
export function resolveRedirect(path: string, { redirects, siteOrigin }: Search): Redirect | null {
  const passed = new Set<string>()
  let found = null as Redirect | null
  let from: string | null = canonicalPath(path)
  while (from !== null) {
    if (passed.has(from)) return null
    passed.add(from)
    const step = redirects.get(from)
    if (!step) return found
    const target = targetOf(step.to, siteOrigin)
    found = {
      to: carryQuery(target.to, queryOf(found?.to ?? '')),
      isPermanent: step.isPermanent && (found?.isPermanent ?? true),
    }
    from = target.path
  }
  return found
}

/** In its own spelling, so that no second hop corrects it; `path` is null for what cannot lead on. */
function targetOf(to: string, siteOrigin: string): { to: string; path: string | null } {
  if (!URL.canParse(to, siteOrigin)) return { to, path: null }
  const { origin, pathname, search, hash, href } = new URL(to, siteOrigin)
  if (origin !== new URL(siteOrigin).origin) return { to: href, path: null }
  const path = isCaseSensitivePath(pathname) ? null : canonicalPath(pathname)
  return { to: inAscii(path ?? pathname) + search + hash, path }
}

function queryOf(address: string): string {
  return /\?([^#]*)/.exec(address)?.[1] ?? ''
}
