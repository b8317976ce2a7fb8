/** CMS processes of the bench's own, all on one new database, as a deployment runs several. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { currentServer } from '../../scripts/building/assemble-server.mjs'
import { readSettings } from '../../scripts/checks/settings.mjs'
import { environments } from '../../scripts/running/environments.mjs'
import { localSecrets } from '../../scripts/running/secrets.mjs'
import { seedIfEmpty } from '../../scripts/running/seed.mjs'
import { startServer } from '../../scripts/running/server-process.mjs'
import { waitUntilHealthy } from '../../scripts/running/wait-until-healthy.mjs'
import { freePorts } from './free-ports'

export type OwnCms = {
  /** One for each process. */
  cmsUrls: string[]
  webSecret: string
  /** The website, which speaks to a CMS at this address. @returns its own */
  startWeb: (cmsUrl: string) => Promise<string>
  end: () => Promise<void>
}

/** `databaseUrl` is left out for SQLite, in a folder that goes when this ends. */
export async function startOwnCms(of: {
  processes: number
  databaseUrl?: string | undefined
  world?: 'demo' | 'nearly-sold-out' | 'large' | 'many-orders'
}): Promise<OwnCms> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'lectern-bench-'))
  const [web = 0, standIn = 0, ...cmsPorts] = await freePorts(of.processes + 2)
  const settings = readSettings(
    {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: of.databaseUrl ?? '',
      WORLD: of.world ?? 'nearly-sold-out',
      HOST: '127.0.0.1',
      WEB_PORT: String(web),
      CMS_PORT: String(cmsPorts[0]),
      STRIPE_STAND_IN_PORT: String(standIn),
      WEB_URL: `http://localhost:${web}`,
      CMS_URL: `http://localhost:${cmsPorts[0]}`,
    },
    'production',
  )
  const { cms: env, web: webEnv } = environments(settings, localSecrets(dataDir))
  await seedIfEmpty({ settings, env }, () => {})
  const servers = await Promise.all(cmsPorts.map((port) => startOne('cms', port, { env, dataDir })))
  return {
    cmsUrls: cmsPorts.map((port) => `http://127.0.0.1:${port}`),
    webSecret: env.CMS_WEB_SECRET ?? '',
    startWeb: async (cmsUrl) => {
      servers.push(await startOne('web', web, { env: { ...webEnv, CMS_URL: cmsUrl }, dataDir }))
      return `http://127.0.0.1:${web}`
    },
    end: async () => {
      await Promise.all(servers.map((server) => server.stop()))
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** As `docker-compose.yml` sets them. */
const heapLimits = { cms: '--max-old-space-size=640', web: '--max-old-space-size=512' }

async function startOne(
  app: 'cms' | 'web',
  port: number,
  { env, dataDir }: { env: Record<string, string | undefined>; dataDir: string },
) {
  const program = currentServer(app)
  const server = startServer({
    name: `The ${app} on port ${port}`,
    args: [program],
    cwd: path.dirname(program),
    env: { ...env, PORT: String(port), NODE_OPTIONS: heapLimits[app] },
    logFile: path.join(dataDir, `logs/${app}-${port}.log`),
  })
  const url = `http://127.0.0.1:${port}/api/health`
  await waitUntilHealthy({ server, url, timeoutSeconds: 60 })
  return server
}
