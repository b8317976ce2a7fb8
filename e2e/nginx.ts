/** An ordinary cache in front of the website: nginx as its manual sets it up, with nothing said about us. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find((file) =>
  existsSync(file),
)

/** A developer's machine may have none; where everything is checked there must be one. */
export function hasNginx(): boolean {
  if (!program && process.env.CI) throw new Error('Install nginx: CI tries the website behind it.')
  return program !== undefined
}

export interface Nginx {
  origin: string
  stop: () => Promise<void>
}

export async function startNginx(target: string, port: number): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-nginx-'))
  writeFileSync(path.join(folder, 'nginx.conf'), configuration({ folder, target, port }))
  const nginx = spawn(program ?? 'nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'])
  const ended = new Promise((resolve) => nginx.once('exit', resolve))
  await untilListening(port)
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      nginx.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** As root, nginx would let its workers be somebody who may not write here. */
const asMyself = process.getuid?.() === 0 ? 'user root;' : ''

function configuration(settings: { folder: string; target: string; port: number }): string {
  const { folder, target, port } = settings
  return `
daemon off;
${asMyself}
pid nginx.pid;
worker_processes 1;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  proxy_cache_path ${folder}/cache keys_zone=site:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${target};
      proxy_set_header Host $http_host;
      proxy_cache site;
      add_header X-Cache $upstream_cache_status always;
    }
  }
}
`
}

async function untilListening(port: number): Promise<void> {
  for (;;) {
    const isListening = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(true)
      }).once('error', () => resolve(false))
    })
    if (isListening) return
    await wait(20)
  }
}
