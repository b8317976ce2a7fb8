import { createHash } from 'node:crypto'
import { ownScripts } from '../../ui/own-scripts'

interface PersonalPolicyChoices {
  /** Admits the framework's scripts, which are left in pages while somebody works on the code. */
  nonce?: string
  /** Who may show the page in a frame; nobody when left out. */
  frameAncestors?: string[]
  /** Where forms may lead apart from this site, redirects after a form included. */
  formTargets?: string[]
}

/** No script runs but our own, known by their hashes. */
export function publishedPolicy(): string {
  return policy({
    'script-src': scriptHashes(),
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  })
}

/** The same for pages made per visitor, of which some may be framed or send a form elsewhere. */
export function personalPolicy({
  nonce,
  frameAncestors = ["'none'"],
  formTargets = [],
}: PersonalPolicyChoices): string {
  return policy({
    'script-src': [...(nonce ? frameworkSources(nonce) : []), ...scriptHashes()],
    'form-action': ["'self'", ...formTargets],
    'frame-ancestors': frameAncestors,
  })
}

/** For invoices, which the CMS draws with their styles and logo inside: they run nothing and lead nowhere. */
export function documentPolicy(): string {
  return policy({
    'style-src': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'script-src': ["'none'"],
    'connect-src': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  })
}

export function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

function policy(directives: Record<string, string[]>) {
  const always = {
    'default-src': ["'none'"],
    'style-src': ["'self'", ...developmentStyles()],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
  }
  return Object.entries({ ...always, ...directives })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

function scriptHashes() {
  return ownScripts.map(hashSource)
}

/** React explains its errors in development with `eval`. */
function frameworkSources(nonce: string) {
  return [`'nonce-${nonce}'`, "'strict-dynamic'", "'unsafe-eval'"]
}

function developmentStyles() {
  return process.env.NODE_ENV === 'development' ? ["'unsafe-inline'"] : []
}
