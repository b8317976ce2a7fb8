import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

const smallerFolder = '.avif'

/** A size as AVIF has to be worth a second file: no more than nine tenths of what it stands in for. */
const worthwhile = 0.9

/**
 * The same size as AVIF, about a third smaller, if it has been made. `version` tells one file of a name from
 * the next, so that what stood there before is never answered.
 */
export async function findSmaller({ folder, name, version }: Size): Promise<string | null> {
  const file = smallerOf({ folder, name, version })
  return (await stat(file).catch(() => null))?.size ? file : null
}

interface Size {
  folder: string
  name: string
  version: string
}

/**
 * Makes it, once, after somebody has asked for the size. Not while it is uploaded: AVIF takes five times as
 * long as WebP, and most sizes of most pictures are never asked for.
 */
export function makeSmaller(size: Size): Promise<void> {
  const file = smallerOf(size)
  const making = underWay.get(file) ?? inTurn(() => writeOnce(size, file))
  underWay.set(file, making)
  return making.finally(() => underWay.delete(file))
}

const underWay = new Map<string, Promise<void>>()
let lastOne: Promise<void> = Promise.resolve()

/** One after the other: whoever wants a page shall not wait for pictures of others. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const result = lastOne.then(work)
  lastOne = result.catch(() => undefined)
  return result
}

/** Under another name until it is whole. An empty file notes that it would not be worth it. */
async function writeOnce(size: Size, file: string): Promise<void> {
  if (await stat(file).catch(() => null)) return
  const source = path.join(size.folder, size.name)
  const { size: bytes } = await stat(source)
  const smaller = await sharp(source).avif({ quality: 50, effort: 2 }).toBuffer()
  await mkdir(path.dirname(file), { recursive: true })
  await removeSmaller(size.folder, [size.name])
  const unfinished = path.join(path.dirname(file), `unfinished-${randomUUID()}`)
  await writeFile(unfinished, smaller.length <= bytes * worthwhile ? smaller : '')
  await rename(unfinished, file)
}

/** What was made of pictures that are gone, or not the same any more. */
export async function removeSmaller(folder: string, names: readonly string[]): Promise<void> {
  const place = path.join(folder, smallerFolder)
  const made = await readdir(place).catch(() => [])
  for (const file of made) {
    if (names.some((name) => file.startsWith(`${name}.`)))
      await rm(path.join(place, file), { force: true })
  }
}

function smallerOf({ folder, name, version }: Size): string {
  return path.join(folder, smallerFolder, `${name}.${version}.avif`)
}
