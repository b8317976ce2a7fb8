import path from 'node:path'

import {
  buildSmallApplication,
  startSmallApplication,
} from '../../scripts/building/small-application.mjs'
import { repositoryRoot } from '../../scripts/checks/settings.mjs'
import { freePorts } from './free-ports'

/** The least that Next can do: one page of the App Router, made once when it is built. */
export async function startMinimalNext() {
  const folder = path.join(repositoryRoot, 'data/bench/minimal-next')
  await buildSmallApplication({ folder, files })
  const [port = 0] = await freePorts(1)
  return startSmallApplication({ folder, port })
}

const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(repositoryRoot)} } }`,
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en-GB"><body>{children}</body></html>
}`,
  'app/page.jsx': `export default function Page() {
  return <main><h1>A page</h1><p>It says next to nothing.</p></main>
}`,
}
