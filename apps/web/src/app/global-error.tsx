'use client'

import '../ui/styles/index.css'
import { Failure } from '../ui/failure'

/** Shown instead of everything, when not even the page's frame can be made. */
export default function GlobalErrorPage() {
  return (
    <html lang="en-GB">
      <head>
        <title>This page cannot be shown just now</title>
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main className="main page-width">
          <Failure />
        </main>
      </body>
    </html>
  )
}
