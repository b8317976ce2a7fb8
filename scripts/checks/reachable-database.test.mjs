import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { mongoServers, requireReachableDatabase } from './reachable-database.mjs'

describe('the check of the database', () => {
  it('makes the folder of a SQLite file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lectern-check-'))
    await expect(requireReachableDatabase(`file:${folder}/new/lectern.db`)).resolves.toBeUndefined()
  })

  it('says when the file can have no folder', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lectern-check-'))
    writeFileSync(path.join(folder, 'in-the-way'), '')
    await expect(requireReachableDatabase(`file:${folder}/in-the-way/lectern.db`)).rejects.toThrow(
      'cannot be written',
    )
  })

  it('says when no MongoDB answers, and how to do without', async () => {
    const checked = requireReachableDatabase('mongodb://user:secret@127.0.0.1:9/lectern')
    await expect(checked).rejects.toThrow('No MongoDB answers at 127.0.0.1:9')
    await expect(checked).rejects.toThrow('leave DATABASE_URL unset')
    await expect(checked).rejects.not.toThrow('secret')
  })

  it('is content with one of several servers', async () => {
    const server = createServer((socket) => socket.destroy())
    await new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    await requireReachableDatabase(`mongodb://127.0.0.1:9,127.0.0.1:${port}/lectern`)
    server.close()
  })
})

describe('the servers of a MongoDB address', () => {
  it.each([
    ['mongodb://localhost', [{ host: 'localhost', port: 27017 }]],
    ['mongodb://localhost/lectern?replicaSet=rs0', [{ host: 'localhost', port: 27017 }]],
    [
      'mongodb://user:p%40ss@a.example:1,b.example:2/lectern',
      [
        { host: 'a.example', port: 1 },
        { host: 'b.example', port: 2 },
      ],
    ],
    ['mongodb://[::1]:27018/lectern', [{ host: '::1', port: 27018 }]],
  ])('of %s are found', async (url, servers) => {
    await expect(mongoServers(url)).resolves.toEqual(servers)
  })
})
