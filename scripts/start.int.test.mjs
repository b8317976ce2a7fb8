import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { repositoryRoot } from './checks/settings.mjs'

const olderNode = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.8'})`

describe('npm start, when something is in the way', () => {
  it.each(['start', 'dev', 'test', 'verify'])('says that Node is too old for %s', (program) => {
    const { status, output } = run(program, {}, ['--import', olderNode])
    expect(status).toBe(1)
    expect(output).toContain('needs Node 20.19, 22.12, or 24 and newer; this is Node 18.20.8')
  })

  it('lists what is wrong with the environment', () => {
    const { status, output } = run('start', { WEB_PORT: 'x', DATABASE_URL: 'mysql://y' })
    expect(status).toBe(1)
    expect(output).toMatch(/WEB_PORT: must be a port number[^]*DATABASE_URL: must be file:/)
    expect(output).not.toContain(' at ')
  })

  it('says which port is taken and which variable moves it', async () => {
    const server = createServer()
    await new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    const { status, output } = run('start', { CMS_PORT: String(port) })
    server.close()
    expect(status).toBe(1)
    expect(output).toContain(`${port} (the admin)`)
    expect(output).toContain('CMS_PORT=')
  })

  it('says that the database cannot be reached, before anything is made', () => {
    const dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'lectern-start-')), 'data')
    const { status, output } = run('start', {
      DATABASE_URL: 'mongodb://127.0.0.1:9/lectern?replicaSet=rs0',
      DATA_DIR: dataDir,
      ...quietPorts,
    })
    expect(status).toBe(1)
    expect(output).toContain('No MongoDB answers at 127.0.0.1:9')
    expect(existsSync(dataDir)).toBe(false)
  })

  it('keeps the demo off the network', () => {
    const { status, output } = run('start', { HOST: '0.0.0.0' })
    expect(status).toBe(1)
    expect(output).toContain('HOST: 0.0.0.0 can be reached by other machines')
  })
})

/** Unlikely to be in use on a machine that also runs Lectern itself. */
const quietPorts = { WEB_PORT: '4391', CMS_PORT: '4392', STRIPE_STAND_IN_PORT: '4393' }

/**
 * @param {string} program
 * @param {Record<string, string>} env
 * @param {string[]} [nodeOptions]
 */
function run(program, env, nodeOptions = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeOptions, path.join(repositoryRoot, `scripts/${program}.mjs`)],
    { env: { ...process.env, NODE_OPTIONS: '', ...env }, encoding: 'utf8', timeout: 600_000 },
  )
  return { status, output: stdout + stderr }
}
