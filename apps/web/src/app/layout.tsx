import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { lookMetadata, lookViewport } from '../seo/look-metadata'
import '../ui/styles/index.css'

/** Of pages that are made without the CMS; the others know the company's own look. */
export const viewport = lookViewport(null)

export const metadata: Metadata = { formatDetection: { telephone: false }, ...lookMetadata(null) }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
