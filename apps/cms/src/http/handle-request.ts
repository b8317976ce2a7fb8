import { getPayload, handleEndpoints, type SanitizedConfig } from 'payload'

import { withLimitedBody } from './body-limits'
import { answerRefusal, withProblemBody } from './problem-response'
import { refuseTooFrequent } from './rate-limits'
import { hashInTurn } from './hash-in-turn'
import { withLimitedQuery } from './query-limits'
import { saveAgainAfterConflict } from './save-again-after-conflict'
import { refuseSortingThroughRelations } from './refuse-sorting-through-relations'
import { noteUndeclaredProxy } from './undeclared-proxy'

/** Every REST call comes through here: what is too much is refused before Payload sees it, and every refusal reads the same. */
export async function handleRequest(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  request: Request,
): Promise<Response> {
  try {
    await warnOfUndeclaredProxy(config, request)
    await refuseTooFrequent(config, request)
    const limited = await withLimitedQuery(await withLimitedBody(request))
    refuseSortingThroughRelations(await config, limited)
    const response = await hashInTurn(limited, () =>
      saveAgainAfterConflict(limited, (attempt) => handleEndpoints({ config, request: attempt })),
    )
    return await withProblemBody(response)
  } catch (error) {
    return answerRefusal(error)
  }
}

async function warnOfUndeclaredProxy(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  { headers }: Request,
): Promise<void> {
  const warning = noteUndeclaredProxy(headers)
  if (warning) (await getPayload({ config, cron: true })).logger.warn(warning)
}
