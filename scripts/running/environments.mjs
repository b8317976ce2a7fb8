import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'

/** @typedef {import('../checks/settings.mjs').Settings} Settings */
/** @typedef {import('../checks/settings.mjs').Variables} Variables */
/** @typedef {import('./secrets.mjs').Secrets} Secrets */

/**
 * What each program of the system is told. A value that the person has set wins over the local one.
 *
 * @param {Settings} settings
 * @param {Secrets} secrets
 * @returns {{ cms: Variables, web: Variables & { PAGE_CACHE_DIR: string }, standIn: Variables }}
 */
export function environments(settings, secrets) {
  const { ports, urls, dataDir, mode } = settings
  const set = withoutBlanks(settings.variables)
  const everywhere = { ...set, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' }
  const between = {
    CMS_WEB_SECRET: set.CMS_WEB_SECRET ?? secrets.CMS_WEB_SECRET,
    WEB_URL: urls.web,
  }
  const payment = paymentVariables(settings, secrets)
  return {
    cms: {
      ...everywhere,
      ...between,
      ...payment,
      LECTERN_ROOT: repositoryRoot,
      DATABASE_URL: settings.databaseUrl,
      PAYLOAD_SECRET: set.PAYLOAD_SECRET ?? secrets.PAYLOAD_SECRET,
      CMS_URL: urls.cms,
      WEB_INTERNAL_URL: set.WEB_INTERNAL_URL ?? `http://127.0.0.1:${ports.web}`,
      MEDIA_DIR: set.MEDIA_DIR ?? path.join(dataDir, 'media'),
      MAIL_DIR: set.MAIL_DIR ?? path.join(dataDir, 'mail'),
      PORT: String(ports.cms),
      HOSTNAME: settings.host,
    },
    web: {
      ...withoutSecretsOfTheCms(everywhere),
      ...between,
      CMS_URL: `http://127.0.0.1:${ports.cms}`,
      CMS_PUBLIC_URL: urls.cms,
      PAGE_CACHE_DIR: path.join(dataDir, 'page-cache'),
      ...(settings.usesStandIn && { PAYMENT_PAGE_ORIGIN: `http://localhost:${ports.standIn}` }),
      PORT: String(ports.web),
      HOSTNAME: settings.host,
    },
    standIn: {
      ...withoutSecretsOfTheCms(everywhere),
      ...payment,
      STRIPE_STAND_IN_PORT: String(ports.standIn),
      STRIPE_STAND_IN_DATA: path.join(dataDir, 'stripe-stand-in'),
      STRIPE_STAND_IN_WEBHOOK_URL: `http://127.0.0.1:${ports.cms}/api/stripe/webhook`,
    },
  }
}

/**
 * @param {Settings} settings
 * @param {Secrets} secrets
 * @returns {Variables}
 */
function paymentVariables({ usesStandIn, ports }, secrets) {
  if (!usesStandIn) return {}
  return {
    STRIPE_SECRET_KEY: secrets.STRIPE_SECRET_KEY,
    STRIPE_WEBHOOK_SECRET: secrets.STRIPE_WEBHOOK_SECRET,
    STRIPE_STAND_IN_URL: `http://localhost:${ports.standIn}`,
    ALLOW_STRIPE_STAND_IN: 'yes',
  }
}

/**
 * The website holds no secret but the one it shares with the CMS: what it is not given cannot leak.
 *
 * @param {Variables} variables
 */
function withoutSecretsOfTheCms(variables) {
  const secret = /^(PAYLOAD_SECRET|DATABASE_URL|SMTP_URL|OWNER_\w+|STRIPE_\w+)$/
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !secret.test(name)))
}

/**
 * @param {Variables} variables
 * @returns {Variables}
 */
function withoutBlanks(variables) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}
