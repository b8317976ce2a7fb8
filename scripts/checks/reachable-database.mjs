import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolveSrv } from 'node:dns/promises'
import path from 'node:path'

import { Refusal } from '../refusal.mjs'
import { answersOn } from './answers-on.mjs'

const CONNECT_TIMEOUT_MS = 4000

/**
 * Says at once what would otherwise be found out minutes later, by a server in the middle of starting.
 *
 * @param {string} databaseUrl
 * @throws {Refusal} when the database's folder cannot be written, or no MongoDB server answers
 */
export async function requireReachableDatabase(databaseUrl) {
  if (databaseUrl.startsWith('file:')) requireWritableFolder(databaseUrl.slice('file:'.length))
  else await requireAnsweringMongo(databaseUrl)
}

/** @param {string} file */
function requireWritableFolder(file) {
  const folder = path.dirname(file)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Refusal(
      `The database file ${file} cannot be written (${/** @type {Error} */ (error).message}).\n` +
        'Make its folder writable, or set DATABASE_URL to another place.',
    )
  }
}

/** @param {string} databaseUrl */
async function requireAnsweringMongo(databaseUrl) {
  const servers = await mongoServers(databaseUrl)
  const answers = await Promise.all(
    servers.map((server) => answersOn({ ...server, timeoutMs: CONNECT_TIMEOUT_MS })),
  )
  if (answers.includes(true)) return
  const names = servers.map(({ host, port }) => `${host}:${port}`).join(', ')
  throw new Refusal(
    `No MongoDB answers at ${names || new URL(databaseUrl).hostname} (DATABASE_URL).\n` +
      'Start it, correct DATABASE_URL, or leave DATABASE_URL unset to use the built-in SQLite.',
  )
}

/**
 * A MongoDB address may list several servers, which `URL` cannot read.
 *
 * @param {string} databaseUrl
 * @returns {Promise<{ host: string, port: number }[]>}
 */
export async function mongoServers(databaseUrl) {
  const hosts = /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]+)/.exec(databaseUrl)?.[1] ?? ''
  if (databaseUrl.startsWith('mongodb+srv:')) {
    const records = await resolveSrv(`_mongodb._tcp.${hosts}`).catch(() => [])
    return records.map(({ name, port }) => ({ host: name, port }))
  }
  return hosts.split(',').map((text) => {
    const [, host = text, port] = /^(.*?)(?::(\d+))?$/.exec(text) ?? []
    return { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? 27_017) }
  })
}
