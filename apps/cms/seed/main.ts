/** Fills the database with a world: `--world demo|first-aid|empty|nearly-sold-out|large|many-orders [--if-empty]`, from the environment of the CMS. */
import { getPayload, type Payload } from 'payload'
import { parseArgs } from 'node:util'

import { readEnv } from '../src/env'
import { scenarios, seedWorld, type Seeded, type WorldName } from './seed-world'

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(`The database was not seeded: ${reasonOf(error)}`)
  process.exit(1)
}

async function main(): Promise<void> {
  const { world, ifEmpty } = readArguments()
  const { OWNER_EMAIL: email, OWNER_PASSWORD: password } = readEnv(process.env)
  const startedAt = performance.now()
  const payload = await openPayload()
  const owner = email && password ? { email, password } : undefined
  const seeded = await seedWorld(payload, { world, now: new Date(), owner })
  if (seeded.done === 'not-empty' && !ifEmpty) {
    throw new Error('it has something in it already. With --if-empty it is left as it is.')
  }
  await report({ payload, world, seeded, seconds: (performance.now() - startedAt) / 1000 })
  // It leaves a timer running, which the exit above ends.
  await payload.destroy()
}

function readArguments(): { world: WorldName; ifEmpty: boolean } {
  const { values } = parseArgs({
    options: { world: { type: 'string' }, 'if-empty': { type: 'boolean', default: false } },
  })
  const names = Object.keys(scenarios)
  if (!values.world || !names.includes(values.world)) {
    throw new Error(`say which world: --world ${names.join(' | ')}`)
  }
  return { world: values.world as WorldName, ifEmpty: values['if-empty'] }
}

/** Connecting brings the schema up to date: SQLite by migrations in production, MongoDB by its indexes. */
async function openPayload(): Promise<Payload> {
  const config = (await import('../src/payload.config')).default
  return getPayload({ config, disableOnInit: true })
}

interface Outcome {
  payload: Payload
  world: WorldName
  seeded: Seeded
  seconds: number
}

/** One line for people, and one of JSON for the program that asked. */
async function report({ payload, world, seeded, seconds }: Outcome): Promise<void> {
  const { done, signIn } = seeded
  const content = await contentOf(payload)
  console.log(
    done === 'seeded'
      ? `Filled the database with the ${world} world in ${seconds.toFixed(1)} s: ${content}.`
      : `Left the database as it is: ${content}.`,
  )
  console.log(JSON.stringify({ world, done, ...(signIn ? { signIn } : {}) }))
}

async function contentOf(payload: Payload): Promise<string> {
  const counts: string[] = []
  for (const collection of ['posts', 'courses', 'course-runs', 'pages', 'media'] as const) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    counts.push(`${totalDocs} ${collection.replace('-', ' ')}`)
  }
  return counts.join(', ')
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const fields = (error as { data?: { errors?: { path: string; message: string }[] } }).data?.errors
  const details = fields?.map(({ path, message }) => `\n  ${path}: ${message}`).join('') ?? ''
  return `${error.message}${details}`
}
