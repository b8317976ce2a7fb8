import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

import { repositoryRoot } from '../checks/settings.mjs'

/** What an operator has to put into .env before `docker compose up`. */
export const neededSettings = {
  MONGO_PASSWORD: 'letters0and1digits',
  MONGO_REPLICA_KEY: 'a-key-for-the-replica-set',
  PAYLOAD_SECRET: 'payload-secret-of-thirty-two-characters',
  CMS_WEB_SECRET: 'shared-secret-of-thirty-two-characters-',
  EDGE_SECRET: 'edge-secret-of-thirty-two-or-more-characters',
  CMS_URL: 'https://admin.example.com',
  WEB_URL: 'https://www.example.com',
  OWNER_EMAIL: 'owner@example.com',
  OWNER_PASSWORD: 'a password to change',
  MAIL_FROM: 'Example Training <hello@example.com>',
}

/**
 * The environment in which Compose would start an application.
 *
 * @param {'cms' | 'web' | 'edge'} app
 * @param {Record<string, string>} settings what .env holds
 * @returns {Record<string, string>}
 */
export function composeEnvironment(app, settings) {
  const text = readFileSync(path.join(repositoryRoot, 'docker-compose.yml'), 'utf8')
  /** @type {{ services: Record<string, { environment?: Record<string, string> }> }} */
  const { services } = parse(text, { merge: true })
  return Object.fromEntries(
    Object.entries(services[app]?.environment ?? {}).map(([name, value]) => [
      name,
      substitute(value, settings),
    ]),
  )
}

/**
 * What Compose does with `${NAME:?message}` and `${NAME:-default}`.
 *
 * @param {string} value
 * @param {Record<string, string>} settings
 */
function substitute(value, settings) {
  return value.replace(/\$\{(\w+):([?-])([^}]*)\}/g, (_, name, kind, rest) => {
    const setting = settings[name]
    if (setting) return setting
    if (kind === '?') throw new Error(`${name} is missing: ${rest}`)
    return rest
  })
}
