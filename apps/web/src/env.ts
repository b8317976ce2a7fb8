import { z } from 'zod'

const origin = z.url({
  protocol: /^https?$/,
  error: 'must be an address such as http://localhost:3001',
})

const settings = z.object({
  CMS_URL: origin,
  CMS_PUBLIC_URL: origin.optional(),
  WEB_URL: origin,
  PAYMENT_PAGE_ORIGIN: origin.default('https://checkout.stripe.com'),
  CMS_WEB_SECRET: z.string().min(32, 'must have at least 32 characters'),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[0-5]$/, 'must be a number from 0 to 5')
    .default('0')
    .transform(Number),
  HSTS_INCLUDE_SUBDOMAINS: z.literal('yes', { error: 'may only be "yes"' }).optional(),
  EDGE_URL: origin.optional(),
  EDGE_SECRET: z
    .string()
    .regex(/^[\w.~-]{32,200}$/, 'must have 32 to 200 letters, digits or any of -._~')
    .optional(),
  CACHE_TAG_HEADER: z
    .enum(['Surrogate-Key', 'Cache-Tag'], { error: 'may be Surrogate-Key or Cache-Tag' })
    .optional(),
})

const schema = settings.refine((set) => !set.EDGE_URL === !set.EDGE_SECRET, {
  path: ['EDGE_URL'],
  error: 'is of use only together with EDGE_SECRET, and that only with EDGE_URL',
})

const meanings: Record<keyof Env, string> = {
  CMS_URL: 'where the CMS answers, for example http://localhost:3001',
  CMS_PUBLIC_URL: 'the address at which editors open the CMS; CMS_URL when left out',
  WEB_URL: 'the public address of this website, for example http://localhost:3000',
  PAYMENT_PAGE_ORIGIN: 'where customers pay, when that is not https://checkout.stripe.com',
  CMS_WEB_SECRET: 'the secret that CMS and website share, at least 32 characters',
  TRUSTED_PROXIES: 'how many proxies of yours stand in front of this website; 0 when left out',
  HSTS_INCLUDE_SUBDOMAINS:
    '"yes" when every other site below this address speaks HTTPS, too; left out otherwise',
  EDGE_URL: 'where this website reaches the edge in front of it; left out when there is none',
  EDGE_SECRET: 'the secret that edge and website share',
  CACHE_TAG_HEADER:
    'the header in which pages tell a CDN their tags, "Surrogate-Key" or "Cache-Tag"; left out for none',
}

export type Env = z.infer<typeof schema>

let checked: Env | undefined

/** The checked environment. Read when first needed, since the build has none. */
export function env(): Env {
  checked ??= parseEnv(process.env)
  return checked
}

export function parseEnv(source: Record<string, string | undefined>): Env {
  const withoutBlanks = Object.fromEntries(Object.entries(source).filter(([, value]) => value))
  const result = schema.safeParse(withoutBlanks)
  if (result.success) return result.data
  throw new EnvironmentError(result.error.issues.map(describeIssue))
}

export class EnvironmentError extends Error {
  constructor(problems: string[]) {
    super(`The website cannot start. Set in its environment:\n${problems.join('\n')}`)
    this.name = 'EnvironmentError'
  }
}

function describeIssue(issue: z.core.$ZodIssue) {
  const name = issue.path[0] as keyof Env
  const missing = issue.code === 'invalid_type'
  return `  ${name}: ${missing ? 'missing' : issue.message} (${meanings[name]})`
}

export function cmsPublicOrigin(): string {
  const { CMS_PUBLIC_URL, CMS_URL } = env()
  return new URL(CMS_PUBLIC_URL ?? CMS_URL).origin
}
