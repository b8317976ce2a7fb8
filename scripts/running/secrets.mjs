import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * @typedef {object} Secrets
 * @property {string} PAYLOAD_SECRET
 * @property {string} CMS_WEB_SECRET
 * @property {string} STRIPE_SECRET_KEY a key for the local stand-in: Stripe has never heard of it
 * @property {string} STRIPE_WEBHOOK_SECRET
 */

/**
 * The secrets of this machine's own system, made once: sign-ins and signed links survive a restart.
 *
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function localSecrets(dataDir) {
  makePrivate(dataDir)
  const file = path.join(dataDir, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const secrets = {
    PAYLOAD_SECRET: randomHex(),
    CMS_WEB_SECRET: randomHex(),
    STRIPE_SECRET_KEY: `sk_test_${randomHex()}`,
    STRIPE_WEBHOOK_SECRET: `whsec_${randomHex()}`,
  }
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}

/**
 * Customers' names, their orders and the e-mails to them lie there: nobody else on this machine looks in.
 *
 * @param {string} folder
 */
function makePrivate(folder) {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
}

function randomHex() {
  return randomBytes(32).toString('hex')
}
