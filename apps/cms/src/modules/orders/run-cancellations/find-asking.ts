import type { RunCancellation } from '@lectern/shared/contract/payload-types'

import { findAll } from '@cms/database/find-all'
import type { Context } from '../context'

/** Cancellations of dates whose customers choose, just now, what becomes of their places; by the date. */
export async function findAsking(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  runIds: readonly string[],
): Promise<Map<string, RunCancellation>> {
  if (runIds.length === 0) return new Map()
  const asking = await findAll(payload, {
    collection: 'run-cancellations',
    where: {
      and: [
        { runId: { in: [...new Set(runIds)] } },
        { followUpDone: { equals: false } },
        { askUntil: { greater_than: now.toISOString() } },
      ],
    },
    sort: 'id',
  })
  return new Map(asking.map((cancellation) => [cancellation.runId, cancellation]))
}

/** Whether its customers still choose. */
export function isAsking({ askUntil }: RunCancellation, now: Date): boolean {
  return Boolean(askUntil) && Date.parse(askUntil as string) > now.getTime()
}
