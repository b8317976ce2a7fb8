import { onEachRequest } from '@lectern/http-server/on-each-request'
import { env } from '../../env'

const twoYearsSeconds = 63_072_000

/**
 * Browsers that have been here once come by TLS from then on. Said when the server runs, not when it is
 * built: whether it holds for other sites below this address, such as an old shop, only their owner knows.
 */
export function demandTls(): void {
  const forWhom = env().HSTS_INCLUDE_SUBDOMAINS === 'yes' ? '; includeSubDomains' : ''
  const value = `max-age=${twoYearsSeconds}${forWhom}`
  onEachRequest(({ response }) => response.setHeader('Strict-Transport-Security', value))
}
