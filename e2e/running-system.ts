import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The system that the journeys use: its own ports, so that a developer's own may go on running. */
export const ports = {
  web: Number(process.env.JOURNEYS_WEB_PORT ?? 4300),
  cms: Number(process.env.JOURNEYS_CMS_PORT ?? 4301),
  standIn: Number(process.env.JOURNEYS_STAND_IN_PORT ?? 4302),
}

export const webOrigin = `http://localhost:${ports.web}`
export const cmsOrigin = `http://localhost:${ports.cms}`

/** Where the running system keeps its e-mails, pictures and logs. */
export function dataDir(): string {
  const folder = process.env.JOURNEYS_DATA_DIR
  if (!folder) throw new Error('JOURNEYS_DATA_DIR is set by playwright.config.ts')
  return folder
}

export interface SignIn {
  email: string
  password: string
}

/** The sign-in that the demo world printed when it was made. */
export function demoSignIn(): SignIn {
  return signInOf(dataDir())
}

export function signInOf(folder: string): SignIn {
  const seeded = JSON.parse(readFileSync(path.join(folder, 'seeded.json'), 'utf8')) as {
    signIn?: SignIn
  }
  if (!seeded.signIn) throw new Error('This world has no sign-in of its own')
  return seeded.signIn
}
