/** A system of a journey's own beside the common one, for what must not happen to the others. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { currentServer } from '../scripts/building/assemble-server.mjs'
import { readSettings } from '../scripts/checks/settings.mjs'
import { environments } from '../scripts/running/environments.mjs'
import { localSecrets } from '../scripts/running/secrets.mjs'
import { seedIfEmpty } from '../scripts/running/seed.mjs'
import { startServer } from '../scripts/running/server-process.mjs'
import { waitUntilHealthy } from '../scripts/running/wait-until-healthy.mjs'
import { ports, signInOf, type SignIn } from './running-system'

export type OwnSystem = {
  webOrigin: string
  cmsOrigin: string
  /** The website's own port, whatever stands before it. */
  ownWebOrigin: string
  signIn: SignIn
  stopCms: () => Promise<void>
  startCms: () => Promise<void>
  end: () => Promise<void>
}

type Between = (cmsOrigin: string) => Promise<string>

interface Options {
  between?: Between
  /** Where the edge in front of it will be, and the secret that both share. */
  edge?: { origin: string; secret: string }
}

/**
 * The small world on SQLite, whatever database the common system uses: it starts in seconds. `between`
 * is told where the CMS is, and answers where the website shall believe that it is.
 */
export async function startOwnSystem({ between, edge }: Options = {}): Promise<OwnSystem> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'lectern-own-system-'))
  const settings = ownSettings(dataDir, edge?.origin)
  const envs = environments(settings, localSecrets(dataDir))
  await seedIfEmpty({ settings, env: envs.cms }, () => {})
  if (between) envs.web.CMS_URL = await between(`http://127.0.0.1:${settings.ports.cms}`)

  if (edge) Object.assign(envs.web, { EDGE_URL: edge.origin, EDGE_SECRET: edge.secret })

  const start = async (app: 'cms' | 'web', healthPath: string) => {
    const program = currentServer(app)
    const server = startServer({
      name: app,
      args: [program],
      cwd: path.dirname(program),
      env: envs[app],
      logFile: path.join(dataDir, `logs/${app}.log`),
    })
    const url = `http://127.0.0.1:${settings.ports[app]}${healthPath}`
    await waitUntilHealthy({ server, url, timeoutSeconds: 300 })
    return server
  }

  let cms = await start('cms', '/api/health')
  const web = await start('web', '/api/health')
  return {
    webOrigin: settings.urls.web,
    cmsOrigin: settings.urls.cms,
    ownWebOrigin: `http://127.0.0.1:${settings.ports.web}`,
    signIn: signInOf(dataDir),
    stopCms: () => cms.stop(),
    startCms: async () => {
      cms = await start('cms', '/api/health')
    },
    end: async () => {
      await Promise.all([web.stop(), cms.stop()])
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function ownSettings(dataDir: string, webUrl?: string) {
  const [web, cms, standIn] = [ports.web + 5, ports.cms + 5, ports.standIn + 5]
  return readSettings(
    {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      WORLD: 'nearly-sold-out',
      HOST: '127.0.0.1',
      WEB_PORT: String(web),
      CMS_PORT: String(cms),
      STRIPE_STAND_IN_PORT: String(standIn),
      WEB_URL: webUrl ?? `http://localhost:${web}`,
      CMS_URL: `http://localhost:${cms}`,
    },
    'production',
  )
}
