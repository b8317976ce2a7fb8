import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** @typedef {{ origin: string, pid: number | null, folder: string, stop: () => Promise<void> }} Nginx */

/** Undefined where there is none: nothing of ours needs it to run. */
export const nginxProgram = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  (file) => existsSync(file),
)

/**
 * Runs nginx in a folder of its own until it is stopped.
 *
 * @param {{ port: number, main?: string, http: (folder: string) => string }} how what stands at the top of its
 * configuration, and what stands under `http`
 * @returns {Promise<Nginx>}
 * @throws {Error} with what nginx says of it, when it does not start
 */
export async function startNginx({ port, main = '', http }) {
  if (!nginxProgram) throw new Error('There is no nginx on this machine.')
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-nginx-'))
  const configuration = `
daemon off;
${asMyself}
pid nginx.pid;
worker_processes 1;
${main}
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${http(folder)}
}
`
  writeFileSync(path.join(folder, 'nginx.conf'), configuration)
  const nginx = spawn(nginxProgram, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'])
  const ended = new Promise((resolve) => nginx.once('exit', resolve))
  await untilListening(port, () => {
    if (nginx.exitCode === null) return
    const reason = readFileSync(path.join(folder, 'error.log'), 'utf8')
    throw new Error(`nginx did not start: ${reason}`)
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: nginx.pid ?? null,
    folder,
    async stop() {
      nginx.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** As root, nginx would let its workers be somebody who may not write here. */
const asMyself = process.getuid?.() === 0 ? 'user root;' : ''

/**
 * @param {number} port
 * @param {() => void} check throws once nobody will ever listen
 */
async function untilListening(port, check) {
  for (;;) {
    check()
    const isListening = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(true)
      }).once('error', () => resolve(false))
    })
    if (isListening) return
    await wait(20)
  }
}
