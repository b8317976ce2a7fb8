import type { SanitizedConfig } from 'payload'

import { collectionAt, globalAt, stepsOf } from '@cms/http/collection-at'
import { Refusal } from '@cms/http/refusal'

/**
 * Payload has a route for the versions of every collection and for pictures in folders, and fails where
 * there are none. It has one to delete a preference, too, whose statement no SQLite can read and nobody needs.
 *
 * @throws Refusal `not-found`, `method-not-allowed`
 */
export function refuseWhatIsNotThere(config: SanitizedConfig, { method, url }: Request): void {
  const about = collectionAt(config, url) ?? globalAt(config, url)
  if (!about) return
  if (about.slug === 'payload-preferences' && method === 'DELETE') {
    throw new Refusal('method-not-allowed')
  }
  const steps = stepsOf(url).slice(globalAt(config, url) ? 2 : 1)
  if (steps[0] === 'versions' && !about.versions) throw new Refusal('not-found')
  if (steps[0] === 'file' && new URL(url).searchParams.has('prefix')) throw new Refusal('not-found')
}
