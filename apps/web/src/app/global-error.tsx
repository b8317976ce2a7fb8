'use client'

import '../ui/styles/index.css'
import { Failure } from '../ui/failure'
import { PresentLook } from '../ui/present-look.client'

/** Shown instead of everything, when not even the page's frame can be made. */
export default function GlobalErrorPage() {
  return (
    <html lang="en-GB">
      <head>
        <title>This page cannot be shown just now</title>
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main className="main">
          <PresentLook />
          <Failure />
        </main>
      </body>
    </html>
  )
}
