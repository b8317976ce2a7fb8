/** The stand-in for Stripe as a process of its own, spoken to by the real `stripe` package. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const program = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../../packages/stripe-stand-in/src/main.ts',
)

export const webhookSecret = 'whsec_of_the_tests'

export interface StandIn {
  /** For the CMS's environment. */
  environment: Record<string, string>
  /** Posts to one of its controls; the answer as JSON. */
  control: <Answer = unknown>(name: string, body?: object) => Promise<Answer>
  state: () => Promise<StandInState>
  stop: () => Promise<void>
}

export interface StandInState {
  sessions: {
    id: string
    client_reference_id: string
    success_url: string
    cancel_url: string
    status: string
    payment_status: string
    amount_total: number
    payment_intent: string | null
    branding_settings?: object
  }[]
  refunds: { id: string; amount: number; status: string; payment_intent: string }[]
}

export async function startStandIn({ webhookUrl }: { webhookUrl: string }): Promise<StandIn> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      STRIPE_STAND_IN_PORT: String(port),
      STRIPE_STAND_IN_URL: url,
      STRIPE_STAND_IN_WEBHOOK_URL: webhookUrl,
      STRIPE_STAND_IN_DATA: mkdtempSync(path.join(tmpdir(), 'lectern-stand-in-')),
      STRIPE_WEBHOOK_SECRET: webhookSecret,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await whenReady(child)
  return {
    environment: {
      STRIPE_STAND_IN_URL: url,
      STRIPE_SECRET_KEY: 'sk_test_of_the_tests',
      STRIPE_WEBHOOK_SECRET: webhookSecret,
    },
    control: (name, body = {}) => call(`${url}/_stand-in/${name}`, body),
    state: () => call(`${url}/_stand-in/state`),
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function call<Answer>(url: string, body?: object): Promise<Answer> {
  // A connection that was kept could be closed by the server in the moment in which it is used again.
  const headers = { 'content-type': 'application/json', connection: 'close' }
  const request = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  const response = await fetch(url, { ...request, headers })
  return (await response.json()) as Answer
}

async function whenReady(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The stand-in for Stripe ended before it was ready')
  })
  await Promise.race([once(child.stdout!, 'data'), ended])
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
