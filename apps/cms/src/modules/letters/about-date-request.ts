import { paths } from '@lectern/shared/addresses/paths'
import type { DateRequest, Email } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { currentEnv } from '@cms/env'
import { dateRequestTokenOf } from './date-request-token'

/** The request for news of dates that an e-mail is about. */
export async function dateRequestOf(
  payload: Payload,
  { dateRequestId }: Pick<Email, 'dateRequestId'>,
): Promise<DateRequest | null> {
  if (!dateRequestId) return null
  const where = { id: { equals: dateRequestId } }
  return payload.db.findOne<DateRequest>({ collection: 'date-requests', where })
}

/** Whoever has ended it is sent nothing more, also not what was waiting, or is sent again. */
export function isNotWantedAnyMore(
  { dateRequestId }: Pick<Email, 'dateRequestId'>,
  request: DateRequest | null,
): boolean {
  return Boolean(dateRequestId) && (!request || request.state === 'ended')
}

/**
 * By which mail programs offer “Unsubscribe” beside the sender's name, and end it with one press: RFC 2369 and
 * 8058. What asks for a confirmation is no newsletter, and has none.
 */
export function unsubscribeHeaders(request: DateRequest | null): Record<string, string> {
  if (request?.state !== 'confirmed') return {}
  const address = currentEnv().WEB_URL + paths.endDateRequestAtOnce(dateRequestTokenOf(request))
  return {
    'List-Unsubscribe': `<${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
