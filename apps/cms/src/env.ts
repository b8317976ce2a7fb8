import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

import { lacksReplicaSet, replicaSetHint } from './database/replica-set'

/** The settings this application takes from its environment; docs/operations.md describes each. */
export type Env = z.infer<typeof schema>

/**
 * Checks an environment and fills in what may be left out.
 *
 * @throws Error listing every variable that is missing or malformed, with what to set.
 */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  const withoutBlanks = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== ''),
  )
  const result = schema.safeParse(withoutBlanks)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The CMS cannot start. Set these environment variables:\n${problems.join('\n')}`)
}

/** This process's own settings, checked once. */
export function currentEnv(): Env {
  return (checkedEnv ??= readEnv(isBuilding ? settingsOfABuild : process.env))
}

let checkedEnv: Env | undefined

/** A build loads the configuration but serves nothing: it has no secrets, and keeps none of these. */
const isBuilding = process.env.NEXT_PHASE === 'phase-production-build'
const settingsOfABuild = {
  NODE_ENV: 'production' as const,
  PAYLOAD_SECRET: 'only-for-the-time-of-a-build'.padEnd(32, '-'),
  CMS_WEB_SECRET: 'only-for-the-time-of-a-build'.padEnd(32, '-'),
}

/** `apps/cms/src` and the standalone server sit at different depths, so the root may also be told. */
const repositoryRoot =
  process.env.LECTERN_ROOT ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const inData = (name: string) => path.join(repositoryRoot, 'data', name)

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://www.example.com' })
  .transform((url) => new URL(url).origin)
const secret = z
  .string({ error: 'is missing: 32 characters or more, as from "openssl rand -hex 32"' })
  .min(32, 'must have 32 characters or more')

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'must start with file: or mongodb://')
    .refine((url) => !lacksReplicaSet(url), replicaSetHint)
    .default(`file:${inData('lectern.db')}`),
  PAYLOAD_SECRET: secret,
  CMS_WEB_SECRET: secret,
  CMS_URL: origin.default('http://localhost:3001'),
  WEB_URL: origin.default('http://localhost:3000'),
  WEB_INTERNAL_URL: origin.optional(),
  TRUSTED_PROXIES: z.coerce
    .number({ error: 'must be the number of your proxies in front of the CMS, such as 1' })
    .int()
    .min(0)
    .max(5)
    .default(0),
  MEDIA_DIR: z.string().default(inData('media')),
  MAIL_DIR: z.string().default(inData('mail')),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().default('Lectern <no-reply@lectern.example>'),
  OWNER_EMAIL: z.email('must be an e-mail address').optional(),
  OWNER_PASSWORD: z.string().min(12, 'must have 12 characters or more').optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_/, 'must be a secret key such as sk_test_…')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/, 'must be a webhook secret such as whsec_…')
    .optional(),
  STRIPE_STAND_IN_URL: origin.optional(),
  ALLOW_STRIPE_STAND_IN: z.literal('yes', { error: 'may only be "yes"' }).optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
})
