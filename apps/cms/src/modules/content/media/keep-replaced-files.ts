import { link, mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  TypeWithID,
} from 'payload'

import { removeSmaller } from './smaller-picture'

const asideFolder = '.replaced'

/** Where a file is while the picture that takes its place is being saved, and ever after a save that failed. */
export function asideOf(folder: string, name: string): string {
  return path.join(folder, asideFolder, path.basename(name))
}

/**
 * Payload deletes the files of an upload that is replaced before it knows whether the save can be made: when
 * it is refused, the picture that is shown would be gone. Here they have a second name until it is made.
 */
export function keepReplacedFiles(folder: string): {
  beforeOperation: CollectionBeforeOperationHook
  afterOperation: CollectionAfterOperationHook
} {
  return {
    async beforeOperation({ args, collection, operation, req }) {
      const { id } = args as { id?: unknown }
      if (!['update', 'delete'].includes(operation) || id === undefined) return
      const names = await loadFileNames(req, { collection: collection.slug, id })
      for (const name of names) {
        await putBack(folder, name)
        if (req.file) await putAside(folder, name)
      }
      req.context[replacedKey] = req.file ? names : []
    },

    async afterOperation({ operation, req, result }) {
      const replaced = operation === 'updateByID' ? (req.context[replacedKey] as string[]) : []
      for (const name of replaced) await rm(asideOf(folder, name), { force: true })
      await removeSmaller(folder, replaced)
      return result
    },
  }
}

const replacedKey = 'replacedFiles'

export type StoredFiles = TypeWithID & {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null> | null
}

async function loadFileNames(
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: unknown },
): Promise<string[]> {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne<StoredFiles>({ collection, where, req })
  return stored ? fileNamesOf(stored) : []
}

/** Of a picture and each of its sizes. */
export function fileNamesOf({ filename, sizes }: StoredFiles): string[] {
  return [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  )
}

async function putBack(folder: string, name: string): Promise<void> {
  const aside = asideOf(folder, name)
  if (!(await isFile(aside))) return
  if (await isFile(inFolder(folder, name))) await rm(aside, { force: true })
  else await rename(aside, inFolder(folder, name))
}

async function putAside(folder: string, name: string): Promise<void> {
  if (!(await isFile(inFolder(folder, name)))) return
  await mkdir(path.join(folder, asideFolder), { recursive: true })
  await link(inFolder(folder, name), asideOf(folder, name))
}

function inFolder(folder: string, name: string): string {
  return path.join(folder, path.basename(name))
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isFile() ?? false
}
