import { readFileSync } from 'node:fs'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'
import { startNginx } from './nginx.mjs'

/** @typedef {import('./nginx.mjs').Nginx} Edge */

const templateFile = path.join(repositoryRoot, 'edge/edge.conf.template')

/**
 * Runs the edge in front of a website, as Compose does, from the nginx of this machine.
 *
 * @param {{ port: number, secret: string, web: string, main?: string }} how `web` is its origin; `main` stands at
 * the top of nginx's configuration
 * @returns {Promise<Edge>}
 */
export function startEdge({ port, secret, web, main }) {
  return startNginx({
    port,
    ...(main !== undefined && { main }),
    http: (folder) =>
      edgeConfiguration({
        EDGE_PORT: `127.0.0.1:${port}`,
        EDGE_CACHE_DIR: path.join(folder, 'cache'),
        EDGE_CACHE_SIZE: '64m',
        // Of no use where the website is named by its number.
        EDGE_RESOLVER: '127.0.0.1',
        EDGE_SECRET: secret,
        WEB_ADDRESS: new URL(web).host.replace('localhost', '127.0.0.1'),
      }),
  })
}

/**
 * What the image's entrypoint makes of the template.
 *
 * @param {Record<string, string>} values
 * @throws {Error} when one is missing
 */
export function edgeConfiguration(values) {
  return readFileSync(templateFile, 'utf8').replace(/\$\{([A-Z_]+)\}/g, (_, name) => {
    const value = values[name]
    if (!value) throw new Error(`${name} is missing for the edge.`)
    return value
  })
}
