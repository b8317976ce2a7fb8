import { type Html, html } from './html'

interface Page {
  title: string
  content: Html
  /** Whose colours it has; those of no company where there is no session. */
  sessionId?: string
}

export function layout({ title, content, sessionId = 'none' }: Page): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – test payments</title>
        <link rel="stylesheet" href="/c/brand/${sessionId}.css" />
        <link rel="stylesheet" href="/c/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header class="banner">
          <strong>Test payments: no money is taken.</strong> This page stands in for Stripe’s.
        </header>
        <main>${content}</main>
      </body>
    </html> `.text
}
