import { once } from 'node:events'
import { access, constants, mkdir } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'

const patienceMilliseconds = 5_000

/**
 * Knocks at the database before Payload does, whose own complaint is a page of stack.
 *
 * @returns what is wrong and what to do, or `null` when somebody is there.
 */
export async function explainUnreachableDatabase(url: string): Promise<string | null> {
  return url.startsWith('file:') ? explainFile(url.slice('file:'.length)) : explainServer(url)
}

async function explainFile(file: string): Promise<string | null> {
  const folder = path.dirname(path.resolve(file))
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.R_OK | constants.W_OK)
    return null
  } catch {
    return `The CMS cannot start: it may not write to ${folder}, where DATABASE_URL puts the database. Give this user the right to write there, or change DATABASE_URL.`
  }
}

/** One member of a replica set that answers is enough. */
async function explainServer(url: string): Promise<string | null> {
  const hosts = hostsIn(url)
  if (hosts.length === 0) return null
  const reached = await Promise.any(hosts.map(reach)).catch(() => null)
  if (reached) return null
  const names = hosts.map(({ host, port }) => `${host}:${port}`).join(', ')
  return `The CMS cannot start: no database answers at ${names}. Start MongoDB there, or change DATABASE_URL.`
}

type Host = { host: string; port: number }

/** `mongodb+srv` names no hosts; the driver looks them up. */
function hostsIn(url: string): Host[] {
  const [, list = ''] = /^mongodb:\/\/(?:[^@/]*@)?([^/?]+)/.exec(url) ?? []
  return list
    .split(',')
    .filter((host) => host !== '' && !host.includes('%2F'))
    .map((text) => {
      const [, host = '', port = '27017'] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(text) ?? []
      return { host, port: Number(port) }
    })
}

async function reach({ host, port }: Host): Promise<Host> {
  const socket = connect({ host, port })
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(patienceMilliseconds) })
    return { host, port }
  } finally {
    socket.destroy()
  }
}
