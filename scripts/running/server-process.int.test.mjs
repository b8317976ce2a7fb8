import { describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { repositoryRoot } from '../checks/settings.mjs'
import { startServer } from './server-process.mjs'
import { waitUntilHealthy } from './wait-until-healthy.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-server-'))

describe('a server that the start script runs', () => {
  it('ends when it is asked to', async () => {
    const server = start('ends', 'setInterval(() => {}, 1000)')
    expect(server.isRunning()).toBe(true)
    await server.stop()
    expect(server.isRunning()).toBe(false)
    expect(isAlive(server.pid)).toBe(false)
  })

  it('takes the programs that it started with it', async () => {
    const server = start(
      'family',
      `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
       console.log('child ' + child.pid)
       setInterval(() => {}, 1000)`,
    )
    const childPid = await untilSaid('family', /child (\d+)/)
    await server.stop()
    await untilGone(childPid)
  })

  it('may itself run programs that it speaks with', async () => {
    const program = path.join(folder, 'speaks.cjs')
    writeFileSync(
      program,
      `if (process.send) {
         process.on('message', (text) => { console.log(text + ' 1'); process.disconnect() })
         process.send('ready')
       } else {
         const child = require('node:child_process').fork(__filename)
         child.on('message', () => setTimeout(() => child.connected && child.send('heard'), 100))
         child.on('exit', () => console.log('gone 2'))
       }`,
    )
    const server = start('speaks', `delete process.send; require(${JSON.stringify(program)})`)
    expect(await untilSaid('speaks', /(?:heard|gone) (\d)/)).toBe(1)
    await server.stop()
  })

  it('is healthy once it answers', async () => {
    const server = start('healthy', answering(200))
    const port = await untilSaid('healthy', /port (\d+)/)
    await waitUntilHealthy({ server, url: `http://127.0.0.1:${port}/`, timeoutSeconds: 600 })
    await server.stop()
  })

  it('is reported with its last words when it dies before it is ready', async () => {
    const server = start('dies', `console.error('the settings are wrong'); process.exit(3)`)
    const waiting = waitUntilHealthy({ server, url: 'http://127.0.0.1:9/', timeoutSeconds: 600 })
    await expect(waiting).rejects.toThrow(
      /dies has ended \(exit code 3\)[^]*the settings are wrong/,
    )
  })

  it('is not waited for once a server that it needs has died', async () => {
    const server = start('waits', 'setInterval(() => {}, 1000)')
    const needed = start('needed', 'process.exit(4)')
    await needed.ended
    const url = 'http://127.0.0.1:9/'
    await expect(
      waitUntilHealthy({ server, needs: [needed], url, timeoutSeconds: 600 }),
    ).rejects.toThrow('needed has ended (exit code 4)')
    await server.stop()
  })

  it('is reported with its answer when it never becomes well', async () => {
    const server = start('unwell', answering(503))
    const port = await untilSaid('unwell', /port (\d+)/)
    const url = `http://127.0.0.1:${port}/`
    await expect(waitUntilHealthy({ server, url, timeoutSeconds: 1 })).rejects.toThrow(
      /not ready after 1 s[^]*503/,
    )
    await server.stop()
  })

  it('does not outlive a start script that is killed outright', async () => {
    const script = path.join(folder, 'parent.mjs')
    const module = pathToFileURL(
      path.join(repositoryRoot, 'scripts/running/server-process.mjs'),
    ).href
    writeFileSync(
      script,
      `import { startServer } from ${JSON.stringify(module)}
       const server = startServer({ name: 'orphan', args: ['-e', "console.log('up'); setInterval(() => {}, 1000)"],
         cwd: '/', env: process.env, logFile: ${JSON.stringify(path.join(folder, 'orphan.log'))} })
       console.log(server.pid)`,
    )
    const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
    const pid = await new Promise((resolve) => {
      parent.stdout.once('data', (/** @type {Buffer} */ data) => resolve(Number(data)))
    })
    await untilSaid('orphan', /(up)/)
    parent.kill('SIGKILL')
    await untilGone(pid)
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

/** @param {number} status */
function answering(status) {
  return `const server = require('node:http').createServer((_, answer) => { answer.statusCode = ${status}; answer.end() })
    server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port))`
}

/**
 * @param {string} name
 * @param {RegExp} pattern
 */
async function untilSaid(name, pattern) {
  const match = await until(() => pattern.exec(read(path.join(folder, `${name}.log`))))
  return Number(match[1])
}

/** @param {number} pid */
async function untilGone(pid) {
  await until(() => !isAlive(pid))
  expect(isAlive(pid)).toBe(false)
}

/**
 * @template T
 * @param {() => T | null | false} look
 * @returns {Promise<T>}
 */
async function until(look) {
  for (;;) {
    const seen = look()
    if (seen) return seen
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** @param {number | undefined} pid */
function isAlive(pid) {
  try {
    return pid !== undefined && process.kill(pid, 0)
  } catch {
    return false
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
