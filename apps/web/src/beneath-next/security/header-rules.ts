import { partsThatAre } from '@lectern/shared/addresses/website-parts'
import { speculationRulesAddress } from '../../addresses/speculation-rules'
import { publishedPolicy } from './content-security-policy'

interface HeaderRule {
  source: string
  headers: { key: string; value: string }[]
}

/** What every answer carries. Pages made per visitor replace the script policy in `src/proxy.ts`. */
export function headerRules(): HeaderRule[] {
  return [
    { source: '/:path*', headers: entries(everywhere) },
    {
      source: pagesAlone,
      // In a header, since the policy of pages admits no rules within them.
      headers: entries({ 'Speculation-Rules': `"${speculationRulesAddress}"` }),
    },
    ...(process.env.NODE_ENV === 'development'
      ? []
      : [
          { source: '/:path*', headers: entries({ 'Content-Security-Policy': publishedPolicy() }) },
        ]),
  ]
}

/** Files and what is made of secrets need no ways on. */
const pagesAlone = `/((?!(?:${partsThatAre('whole').join('|')})(?:/|$)|.*\\.).*)`

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

function entries(headers: Record<string, string>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}
