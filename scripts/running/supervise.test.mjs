import { describe, expect, it } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startServer } from './server-process.mjs'
import { endServers, supervise } from './supervise.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-supervise-'))
const forever = 'setInterval(() => {}, 1000)'

describe('while the system runs', () => {
  it('one server that dies is named with its last words, and the others are ended', async () => {
    const servers = [
      start('The CMS', forever),
      start('The website', 'console.log("out of paper"); process.exit(7)'),
    ]
    const watching = supervise(servers, new AbortController().signal)
    await expect(watching).rejects.toThrow(/The website has ended \(exit code 7\)[^]*out of paper/)
    await endServers(servers)
    expect(servers.map((server) => server.isRunning())).toEqual([false, false])
  })

  it('one that is killed is noticed as well', async () => {
    const servers = [start('The CMS', forever)]
    const watching = supervise(servers, new AbortController().signal)
    process.kill(servers[0]?.pid ?? 0, 'SIGKILL')
    await expect(watching).rejects.toThrow('The CMS has ended (SIGKILL)')
  })

  it('a request to end is no failure', async () => {
    const servers = [start('The CMS', forever), start('The website', forever)]
    const request = new AbortController()
    const watching = supervise(servers, request.signal)
    request.abort()
    await expect(watching).resolves.toBeUndefined()
    await endServers(servers)
    expect(servers.map((server) => server.isRunning())).toEqual([false, false])
  })
})

/**
 * @param {string} name
 * @param {string} program
 */
function start(name, program) {
  const logFile = path.join(folder, `${name}.log`)
  return startServer({ name, args: ['-e', program], cwd: folder, env: process.env, logFile })
}
