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
export async function isNotWantedAnyMore(payload: Payload, email: Email): Promise<boolean> {
  if (!email.dateRequestId) return false
  const request = await dateRequestOf(payload, email)
  return !request || request.state === 'ended'
}

/**
 * By which mail programs offer “Unsubscribe” beside the sender's name, and end it with one press: RFC 2369 and
 * 8058. What asks for a confirmation is no newsletter, and has none.
 */
export async function unsubscribeHeaders(
  payload: Payload,
  email: Email,
): Promise<Record<string, string>> {
  const request = await dateRequestOf(payload, email)
  if (request?.state !== 'confirmed') return {}
  const address = currentEnv().WEB_URL + paths.endDateRequestAtOnce(dateRequestTokenOf(request))
  return {
    'List-Unsubscribe': `<${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
