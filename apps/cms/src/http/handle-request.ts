import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { makeOnce } from '../payload-workarounds/server/make-once/make-once'
import { refusePaths } from '../payload-workarounds/server/refuse-paths/refuse-paths'
import { refuseWhatIsNotThere } from '../payload-workarounds/server/refuse-what-is-not-there/refuse-what-is-not-there'
import { saveAgainAfterConflict } from '../payload-workarounds/server/save-again-after-conflict/save-again-after-conflict'
import { withAcceptedBody } from './accepted-body'
import { queueHashing } from './queue-hashing'
import { queuePictures } from './queue-pictures'
import { answerRefusal, withProblemBody } from './problem-response'
import { withLimitedQuery } from './query-limits'
import { refuseTooFrequent } from './rate-limits'
import { noteUndeclaredProxy } from './undeclared-proxy'

/** Every REST call comes through here: what is too much is refused before Payload sees it, and every refusal reads the same. */
export async function handleRequest(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  request: Request,
): Promise<Response> {
  try {
    const payload = await getPayload({ config, cron: true })
    warnOfUndeclaredProxy(payload, request)
    await refuseTooFrequent(payload, request)
    refuseWhatIsNotThere(payload.config, request)
    const response = await queuePictures(
      { config: payload.config, request },
      () => acceptedRequest(payload, request),
      (accepted) => answerAccepted(payload, accepted),
    )
    return await withProblemBody(response)
  } catch (error) {
    return answerRefusal(error)
  }
}

async function acceptedRequest(payload: Payload, request: Request): Promise<Request> {
  const accepted = await withLimitedQuery(await withAcceptedBody({ payload, request }))
  refusePaths(payload.config, accepted)
  return accepted
}

function answerAccepted(payload: Payload, request: Request): Promise<Response> {
  const { config } = payload
  return queueHashing(request, () =>
    makeOnce(payload, request, (sent) =>
      saveAgainAfterConflict(sent, (attempt) => handleEndpoints({ config, request: attempt })),
    ),
  )
}

function warnOfUndeclaredProxy({ logger }: Payload, { headers }: Request): void {
  const warning = noteUndeclaredProxy(headers)
  if (warning) logger.warn(warning)
}
