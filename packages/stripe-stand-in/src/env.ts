import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StandInOptions } from './start'

const rootDir = fileURLToPath(new URL('../../..', import.meta.url))

export type Environment = Record<string, string | undefined>

/** The options that the environment asks for, or a list of what is wrong with it. */
export function readEnvironment(
  env: Environment,
): { options: StandInOptions } | { problems: string[] } {
  const port = Number(env['STRIPE_STAND_IN_PORT'] || defaultPort)
  const webhookUrl = env['STRIPE_STAND_IN_WEBHOOK_URL'] || defaultWebhookUrl
  const webhookSecret = env['STRIPE_WEBHOOK_SECRET'] ?? ''
  const publicUrl = env['STRIPE_STAND_IN_URL'] || undefined
  const checks: [boolean, string][] = [
    [Number.isInteger(port) && port >= 0 && port < 65_536, 'STRIPE_STAND_IN_PORT: a port number'],
    [
      publicUrl === undefined || isWebUrl(publicUrl),
      'STRIPE_STAND_IN_URL: the http(s) address of the payment page',
    ],
    [isWebUrl(webhookUrl), 'STRIPE_STAND_IN_WEBHOOK_URL: the http(s) address of the webhook'],
    [/^whsec_\S+$/.test(webhookSecret), 'STRIPE_WEBHOOK_SECRET: whsec_…, the same as the CMS has'],
  ]
  const problems = checks.filter(([isRight]) => !isRight).map(([, text]) => text)
  if (problems.length > 0) return { problems }
  const dataDir = env['STRIPE_STAND_IN_DATA'] || join(rootDir, 'data', 'stripe-stand-in')
  return { options: { port, webhookUrl, webhookSecret, dataDir, ...(publicUrl && { publicUrl }) } }
}

const defaultPort = 3002
const defaultWebhookUrl = 'http://localhost:3001/api/stripe/webhook'

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
