import type { Payload } from 'payload'

import { mailEnquiry } from './mail-enquiry'

/** An e-mail that is just being sent is left alone for this long. */
const restMilliseconds = 60_000
/** After a day it is not tried so often any more. */
const triedOftenMilliseconds = 24 * 60 * 60 * 1000
const longRestMilliseconds = 60 * 60 * 1000
const maxAtOnce = 20

/**
 * For a scheduled job: tries again what a mail server refused or a restart cut short, every minute for a
 * day, then every hour until somebody has answered the enquiry.
 */
export async function mailUnsentEnquiries(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'enquiries',
    where: {
      and: [
        { mailState: { in: ['pending', 'failed'] } },
        { status: { equals: 'new' } },
        { updatedAt: { less_than: ago(now, restMilliseconds) } },
        {
          or: [
            { createdAt: { greater_than: ago(now, triedOftenMilliseconds) } },
            { updatedAt: { less_than: ago(now, longRestMilliseconds) } },
          ],
        },
      ],
    },
    select: { mailState: true },
    sort: 'updatedAt',
    limit: maxAtOnce,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id } of docs) await mailEnquiry(payload, id)
}

function ago(now: Date, milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString()
}
