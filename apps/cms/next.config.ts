import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { apiPolicy, securityHeaders } from './src/http/security-headers'

const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const nextConfig: NextConfig = {
  output: 'standalone',
  // What is served is checked at each build, its tests by `npm run types`.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  transpilePackages: ['@lectern/http-server', '@lectern/shared'],
  // They read what they need from files beside their code.
  serverExternalPackages: ['pdfkit', 'fontkit'],
  // Read by name while it runs, which no tracing sees.
  outputFileTracingIncludes: { '/**': ['faces/*.ttf', ...fontsOfScripts()] },
  poweredByHeader: false,
  // Pictures come in their sizes from the CMS: nobody needs Next to make more, at our expense.
  images: { unoptimized: true },
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
  // Browsers ask for it by themselves, beside a document that is no page.
  rewrites: () => Promise.resolve([{ source: '/favicon.ico', destination: '/api/look/icons/32' }]),
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: asList(securityHeaders) },
      { source: '/api/:path*', headers: asList({ 'Content-Security-Policy': apiPolicy }) },
    ]),
}

export default withPayload(nextConfig, { devBundleServerPackages: false })

function fontsOfScripts(): string[] {
  const regular = 'fonts/*-Regular.{ttf,otf}'
  const files = ['package.json', 'dist/index.cjs', regular, 'fonts/NotoSans-Bold.ttf']
  return [
    ...files.map((file) => `../../node_modules/@embedpdf/fonts-*/${file}`),
    '../../node_modules/@fontsource/noto-sans-thai/package.json',
    '../../node_modules/@fontsource/noto-sans-thai/files/noto-sans-thai-thai-400-normal.woff',
  ]
}

function asList(headers: Record<string, string>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}
