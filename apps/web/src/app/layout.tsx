import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../ui/styles/index.css'

export const metadata: Metadata = { formatDetection: { telephone: false } }

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#fbf8f3' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
