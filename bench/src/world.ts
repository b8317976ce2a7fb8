import { readFileSync } from 'node:fs'
import path from 'node:path'

import { pidListeningOn } from './process-cpu'

/** The running system that is measured, as `npm start` serves it, and what is needed to speak to it. */
export type World = Cms & {
  webUrl: string
  standInUrl: string
  webPid: number | null
  cmsPid: number | null
  /** Signs what Stripe would send. */
  stripeWebhookSecret: string
}

/** A CMS, and what is needed to speak to it as a visitor or as its owner. */
export type Cms = {
  cmsUrl: string
  /** Lets requests name the visitor they act for, as web's do, so that rate limits see many visitors. */
  asVisitor: () => Record<string, string>
  owner: { email: string; password: string }
}

/** @throws Error when the system is not running, with what to do. */
export async function findWorld(): Promise<World> {
  const webUrl = process.env.WEB_URL ?? 'http://localhost:3000'
  const cmsUrl = process.env.CMS_URL ?? 'http://localhost:3001'
  await expectRunning(webUrl)
  await expectRunning(`${cmsUrl}/api/health`)
  const secrets = readSecrets()
  return {
    ...cmsAt(cmsUrl, secrets.CMS_WEB_SECRET),
    webUrl,
    standInUrl: process.env.STRIPE_STAND_IN_URL ?? 'http://localhost:3002',
    webPid: pidListeningOn(portOf(webUrl)),
    cmsPid: pidListeningOn(portOf(cmsUrl)),
    stripeWebhookSecret: secrets.STRIPE_WEBHOOK_SECRET,
  }
}

export function cmsAt(cmsUrl: string, webSecret: string): Cms {
  return {
    cmsUrl,
    asVisitor: () => ({
      'x-lectern-web': webSecret,
      'x-lectern-visitor': randomAddress(),
      // As the website asks: between servers nothing is packed.
      'accept-encoding': 'identity',
    }),
    owner: {
      email: process.env.OWNER_EMAIL ?? 'owner@hollinbank.example',
      password: process.env.OWNER_PASSWORD ?? 'plain-speaking-2026',
    },
  }
}

async function expectRunning(url: string): Promise<void> {
  const answer = await fetch(url).catch(() => null)
  if (!answer?.ok)
    throw new Error(`Nothing answers at ${url}. Run "npm start" first, or set WEB_URL and CMS_URL.`)
}

type Secrets = { CMS_WEB_SECRET: string; STRIPE_WEBHOOK_SECRET: string }

/** Those that `npm start` made, unless the environment has others. */
function readSecrets(): Secrets {
  const { CMS_WEB_SECRET, STRIPE_WEBHOOK_SECRET } = process.env
  if (CMS_WEB_SECRET && STRIPE_WEBHOOK_SECRET) return { CMS_WEB_SECRET, STRIPE_WEBHOOK_SECRET }
  const file = path.resolve(import.meta.dirname, '../../data/secrets.json')
  return {
    ...(JSON.parse(readFileSync(file, 'utf8')) as Secrets),
    ...(CMS_WEB_SECRET && { CMS_WEB_SECRET }),
    ...(STRIPE_WEBHOOK_SECRET && { STRIPE_WEBHOOK_SECRET }),
  }
}

const portOf = (url: string) => Number(new URL(url).port || 80)

function randomAddress(): string {
  const part = () => Math.floor(Math.random() * 254) + 1
  return `10.${part()}.${part()}.${part()}`
}
