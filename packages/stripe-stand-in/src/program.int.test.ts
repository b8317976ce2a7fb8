import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { newClient, sessionParams, webhookSecret } from './testing/rig'
import { type WebhookReceiver, startWebhookReceiver } from './testing/webhook-receiver'

const packageDir = fileURLToPath(new URL('..', import.meta.url))
let dataDir: string
let webhook: WebhookReceiver
let running: ChildProcess | undefined

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'stand-in-program-'))
  webhook = await startWebhookReceiver(webhookSecret)
})
afterEach(async () => {
  running?.kill('SIGKILL')
  await webhook.close()
  rmSync(dataDir, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function environment(port: number) {
  return {
    PATH: process.env['PATH'] ?? '',
    STRIPE_STAND_IN_PORT: String(port),
    STRIPE_STAND_IN_DATA: dataDir,
    STRIPE_STAND_IN_WEBHOOK_URL: webhook.url,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
  }
}

/** The program as `npm start` runs it, once it says that it listens. */
async function startProgram(port: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: packageDir,
    env: environment(port),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = child
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return Object.assign(child, { said: said.toString() })
}

function runProgram(env: NodeJS.ProcessEnv) {
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: packageDir,
    env,
  })
  return run.catch((error: { code: number; stderr: string }) => error)
}

async function kill(child: ChildProcess, signal: NodeJS.Signals) {
  const exited = once(child, 'exit')
  child.kill(signal)
  return (await exited) as [number | null, string | null]
}

describe('the program', () => {
  it('has everything it had told when it is killed and started again', async () => {
    const port = await freePort()
    const stripe = newClient(port)
    const child = await startProgram(port)
    const options = { idempotencyKey: 'order-1' }
    const session = await stripe.checkout.sessions.create(sessionParams(), options)
    await fetch(`http://127.0.0.1:${port}/_stand-in/sessions/${session.id}/pay`, { method: 'POST' })
    const paid = await stripe.checkout.sessions.retrieve(session.id)
    const refund = await stripe.refunds.create({
      payment_intent: String(paid.payment_intent),
      amount: 100,
    })
    await kill(child, 'SIGKILL')

    await startProgram(port)
    expect(await stripe.checkout.sessions.retrieve(session.id)).toEqual(paid)
    expect(await stripe.refunds.retrieve(refund.id)).toEqual(refund)
    expect((await stripe.checkout.sessions.create(sessionParams(), options)).id).toBe(session.id)
    expect((await stripe.events.list()).data).toHaveLength(6)
  })

  it('forgets nothing that it answered, and does nothing twice, when it is killed at work', async () => {
    const port = await freePort()
    const stripe = newClient(port)
    const child = await startProgram(port)
    const create = (key: string) =>
      stripe.checkout.sessions.create(sessionParams(), { idempotencyKey: key })
    const keys = Array.from({ length: 300 }, (_, index) => `order-${index}`)
    const answered = new Map<string, string>()
    const asked = keys.map(async (key) => {
      const { id } = await create(key)
      answered.set(key, id)
      if (answered.size === 50) child.kill('SIGKILL')
    })
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true)

    await startProgram(port)
    for (const key of keys) {
      const { id } = await create(key)
      expect(id).toBe(answered.get(key) ?? id)
    }
    const sessions = await stripe.checkout.sessions.list().autoPagingToArray({ limit: 1000 })
    expect(sessions).toHaveLength(keys.length)
  })

  it('delivers after a restart what it could not deliver before', async () => {
    const port = await freePort()
    const stripe = newClient(port)
    const child = await startProgram(port)
    const { id } = await stripe.checkout.sessions.create(sessionParams())
    webhook.answerNextWith(503)
    await stripe.checkout.sessions.expire(id)
    await kill(child, 'SIGKILL')

    await startProgram(port)
    await webhook.hasReceived(1)
    expect(webhook.received[0]).toMatchObject({ type: 'checkout.session.expired' })
  })

  it('takes any free port when it is given 0, and says which', async () => {
    const child = await startProgram(0)
    expect(child.said).toMatch(/listens on http:\/\/127\.0\.0\.1:\d+:/)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s', async (signal) => {
    const child = await startProgram(await freePort())
    expect(await kill(child, signal)).toEqual([0, null])
  })

  it('says which port is taken, and exits with 1', async () => {
    const port = await freePort()
    await startProgram(port)
    expect(await runProgram(environment(port))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`Port ${port} is taken.`),
    })
  })

  it('lists everything that is wrong with its environment, and exits with 1', async () => {
    const env = { PATH: process.env['PATH'], STRIPE_STAND_IN_PORT: 'x' }
    const result = await runProgram(env)
    expect(result).toMatchObject({ code: 1 })
    expect(result.stderr).toContain('STRIPE_STAND_IN_PORT')
    expect(result.stderr).toContain('STRIPE_WEBHOOK_SECRET')
  })
})
