import type { Endpoint, Payload } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'

import type { Health } from '@lectern/shared/contract/health'

import packageJson from '../../package.json' with { type: 'json' }

/** A load balancer asks every few seconds; an answer that takes longer is no answer. */
const patienceMilliseconds = 2_000

export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    const database = await askDatabase(payload)
    const health: Health = { status: database, database, version: packageJson.version }
    return Response.json(health, {
      status: database === 'ok' ? 200 : 503,
      headers: { 'cache-control': 'no-store' },
    })
  },
}

async function askDatabase(payload: Payload): Promise<'ok' | 'failing'> {
  const question = payload.db
    .findOne({ collection: 'users', where: { id: { exists: true } }, select: { name: true } })
    .then(() => 'ok' as const)
    .catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'The database does not answer the health check' })
      return 'failing' as const
    })
  const timeout = new AbortController()
  const outOfPatience = wait(patienceMilliseconds, 'failing' as const, { signal: timeout.signal })
  const answer = await Promise.race([question, outOfPatience.catch(() => 'failing' as const)])
  timeout.abort()
  return answer
}
