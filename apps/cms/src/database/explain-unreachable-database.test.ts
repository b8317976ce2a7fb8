import { expect, it } from '@jest/globals'
import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { explainUnreachableDatabase } from './explain-unreachable-database'

it('says what to do when nothing answers, without the password', async () => {
  const problem = await explainUnreachableDatabase('mongodb://app:secret@127.0.0.1:1/lectern')
  expect(problem).toContain('no database answers at 127.0.0.1:1')
  expect(problem).not.toContain('secret')
})

it('is content when one member of a replica set answers', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const url = `mongodb://127.0.0.1:1,127.0.0.1:${port}/lectern?replicaSet=rs0`
  expect(await explainUnreachableDatabase(url)).toBeNull()
  server.close()
})

it('leaves names that have to be looked up to the driver', async () => {
  expect(await explainUnreachableDatabase('mongodb+srv://cluster.example/lectern')).toBeNull()
})

it('wants a folder that it may write to, and makes one that is missing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-'))
  expect(await explainUnreachableDatabase(`file:${folder}/missing/new.db`)).toBeNull()
  await writeFile(path.join(folder, 'no-folder'), '')
  const problem = await explainUnreachableDatabase(`file:${folder}/no-folder/new.db`)
  expect(problem).toContain(`may not write to ${folder}/no-folder`)
})
