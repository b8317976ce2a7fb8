import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { repositoryRoot } from '../checks/settings.mjs'

/** To be run with Node. Named and not resolved, because these scripts also run before anything is installed. */
export const turbo = path.join(repositoryRoot, 'node_modules/turbo/bin/turbo')

export const turboEnvironment = {
  // Neither Turborepo nor Next, to which it hands on what begins with `NEXT_`, reports home or says that it would.
  TURBO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  // What is built holds programs for one kind of machine; turbo.json names it, so another kind builds its own.
  LECTERN_BUILT_WITH: `Node ${process.versions.node} on ${process.platform} ${process.arch}`,
}

// As a program, for the scripts of package.json: node scripts/building/turbo.mjs run build
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { status } = spawnSync(process.execPath, [turbo, ...process.argv.slice(2)], {
    env: { ...process.env, ...turboEnvironment },
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
}
