import type { Payload } from 'payload'

import { announceOnceReached } from '@cms/modules/publishing'

/** When the announcement at the top of every page begins, and when it ends. */
export const announceTimelyLook = announceOnceReached({
  global: 'look',
  newestReached: newestBoundPassed,
  textOf: (moment) => moment.toISOString(),
})

async function newestBoundPassed(payload: Payload, now: Date): Promise<string> {
  const { announcement } = await payload.findGlobal({
    slug: 'look',
    depth: 0,
    overrideAccess: true,
    select: { announcement: true },
  })
  const bounds = [announcement?.from, announcement?.until]
    .flatMap((moment) => (moment ? [new Date(moment).toISOString()] : []))
    .filter((moment) => moment <= now.toISOString())
  return bounds.toSorted().at(-1) ?? ''
}
