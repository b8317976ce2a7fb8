import escapeHtml from 'escape-html'
import { createHash } from 'node:crypto'

interface OwnPage {
  title: string
  styles: string
  /** HTML of the body. */
  body: string
  script?: string
  /** For the script, as JSON in an element with this id. */
  data?: { id: string; value: object }
  status?: number
}

/**
 * A page beside the admin, without its frame and scripts: private, never stored by anybody in between, and
 * allowed to run and look like nothing but what it brings itself, by hash.
 */
export function ownPage({ title, styles, body, script, data, status = 200 }: OwnPage): Response {
  const html = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
${body}
${data ? `<script type="application/json" id="${data.id}">${jsonForHtml(data.value)}</script>` : ''}
${script ? `<script>${script}</script>` : ''}
</body>
</html>
`
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': policyOf({ styles, script }),
      'x-robots-tag': 'noindex',
    },
  })
}

function policyOf({ styles, script }: { styles: string; script: string | undefined }): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(styles)}'`,
    `script-src ${script ? `'${hashOf(script)}'` : "'none'"}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function jsonForHtml(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
