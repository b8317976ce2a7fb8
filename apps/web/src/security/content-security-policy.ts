import { createHash } from 'node:crypto'
import { ownScripts } from '../ui/own-scripts'

interface DynamicPolicyChoices {
  nonce: string
  /** Who may show the page in a frame; nobody when left out. */
  frameAncestors?: string[]
  /** Where forms may lead apart from this site, redirects after a form included. */
  formTargets?: string[]
}

/** For published pages: no script runs but our own, known by their hashes. */
export function publishedPolicy(): string {
  return policy({
    'script-src': scriptHashes(),
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  })
}

/** For pages made per visitor: the framework's scripts carry the nonce of this answer. */
export function dynamicPolicy({
  nonce,
  frameAncestors = ["'none'"],
  formTargets = [],
}: DynamicPolicyChoices): string {
  return policy({
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'", ...scriptHashes(), ...developmentEval()],
    'form-action': ["'self'", ...formTargets],
    'frame-ancestors': frameAncestors,
  })
}

/** For invoices, which the CMS draws with their styles inside: they run nothing and lead nowhere. */
export function documentPolicy(): string {
  return policy({
    'style-src': ["'unsafe-inline'"],
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
function developmentEval() {
  return process.env.NODE_ENV === 'development' ? ["'unsafe-eval'"] : []
}

function developmentStyles() {
  return process.env.NODE_ENV === 'development' ? ["'unsafe-inline'"] : []
}
