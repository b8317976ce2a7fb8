import { expect, it } from '@jest/globals'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { KeptImages } from './kept-images'

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'kept-'))
const filesIn = (folder: string) => readdirSync(path.join(folder, 'share-images'))

it('a picture is drawn once, also when the program has started anew', async () => {
  const folder = newFolder()
  const { draw, drawn } = counted()
  const image = await new KeptImages(folder).take('a', draw)
  expect(await new KeptImages(folder).take('a', draw)).toEqual(image)
  expect(drawn).toHaveLength(1)
  await new KeptImages(folder).take('b', draw)
  expect(drawn).toHaveLength(2)
})

it('what is asked for by many at once is drawn once', async () => {
  const kept = new KeptImages(newFolder())
  const { draw, drawn } = counted()
  await Promise.all(Array.from({ length: 20 }, () => kept.take('a', draw)))
  expect(drawn).toHaveLength(1)
})

it('no more are kept than there may be', async () => {
  const folder = newFolder()
  const kept = new KeptImages(folder, 8)
  const { draw } = counted()
  for (let page = 0; page < 30; page++) await kept.take(`page ${page}`, draw)
  expect(filesIn(folder).length).toBeLessThanOrEqual(8)
})

it('one that could not be drawn is tried again', async () => {
  const kept = new KeptImages(newFolder())
  await expect(kept.take('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(kept.take('a', counted().draw)).resolves.toBeInstanceOf(Buffer)
})

function counted() {
  const drawn: string[] = []
  const draw = () => {
    drawn.push('drawn')
    return Promise.resolve(Buffer.from('picture'))
  }
  return { draw, drawn }
}
