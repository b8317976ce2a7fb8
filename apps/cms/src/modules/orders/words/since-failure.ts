import type { Refund } from '@lectern/shared/contract/payload-types'

/**
 * Tells one attempt at a refund from the next in keys that are used once: nothing for the first, then
 * when the attempt before it ended. It stays the same until this attempt has ended, too.
 */
export function sinceFailure({ finishedAt }: Refund): string {
  return finishedAt ? `/since-${new Date(finishedAt).getTime()}` : ''
}
