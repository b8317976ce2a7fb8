import type { Endpoint, Payload } from 'payload'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import type { Health } from '@lectern/shared/contract/health'

import packageJson from '../../package.json' with { type: 'json' }
import { currentEnv } from '../env'
import { diskState } from './disk-health'

/** A load balancer asks every few seconds; an answer that takes longer is no answer. */
const patienceMilliseconds = 2_000

export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    const [database, disk] = await Promise.all([
      inTime(askDatabase(payload)),
      inTime(diskState(writtenFolders())),
    ])
    const status = database === 'ok' && disk === 'ok' ? 'ok' : 'failing'
    const health: Health = { status, database, disk, version: packageJson.version }
    return Response.json(health, {
      status: status === 'ok' ? 200 : 503,
      headers: { 'cache-control': 'no-store' },
    })
  },
}

function askDatabase(payload: Payload): Promise<'ok' | 'failing'> {
  return payload.db
    .findOne({ collection: 'users', where: { id: { exists: true } }, select: { name: true } })
    .then(() => 'ok' as const)
    .catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'The database does not answer the health check' })
      return 'failing' as const
    })
}

/** Where a full disk loses what visitors or staff do. */
function writtenFolders(): string[] {
  const { DATABASE_URL: databaseUrl, MEDIA_DIR: mediaFolder } = currentEnv()
  const isFile = databaseUrl.startsWith('file:')
  return isFile ? [mediaFolder, path.dirname(databaseUrl.slice('file:'.length))] : [mediaFolder]
}

async function inTime<State>(question: Promise<State>): Promise<State | 'failing'> {
  const timeout = new AbortController()
  const outOfPatience = wait(patienceMilliseconds, 'failing' as const, { signal: timeout.signal })
  const answer = await Promise.race([question, outOfPatience.catch(() => 'failing' as const)])
  timeout.abort()
  return answer
}
