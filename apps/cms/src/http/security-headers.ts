/** For every answer of this server. */
export const securityHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Robots-Tag': 'noindex',
}

/**
 * An answer of the API is data; should one be opened as a page, it may load and run nothing.
 * It is not sandboxed, because browsers then refuse to show a PDF.
 */
export const apiPolicy = "default-src 'none'; frame-ancestors 'none'"

type AdminPolicy = { nonce: string; webUrl: string; isDevelopment: boolean }

/**
 * Payload's admin runs scripts that carry this answer's nonce, and what they load in turn. Its
 * components style themselves, so styles are the one thing that stays open. The frame is the
 * preview, which comes by here when it has to be renewed.
 */
export function adminPolicy({ nonce, webUrl, isDevelopment }: AdminPolicy): string {
  const scripts = ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"]
  if (isDevelopment) scripts.push("'unsafe-eval'")
  return Object.entries({
    'default-src': ["'self'"],
    'script-src': scripts,
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'blob:', 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'", webUrl],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}
