import { randomBytes } from 'node:crypto'

import { toSlug } from '@cms/fields/to-slug'

/**
 * Under which name a picture is stored. Whatever it was called (spaces, accents, other scripts, 300 letters,
 * `con`), the name can be written in an address, in a file system and on every system that it is copied to.
 * No two are alike, nor are the names of their sizes, which Payload makes of the part before the dot:
 * `photo.jpg` and `photo.png` would otherwise overwrite each other's.
 *
 * @param format as sharp calls it
 */
export function pictureName(uploadedAs: string, format: string): string {
  const stem = toSlug(uploadedAs.replace(/\.[^.]*$/, '')) || 'picture'
  return `${stem}-${randomBytes(6).toString('hex')}.${extensions[format] ?? format}`
}

const extensions: Record<string, string> = { jpeg: 'jpg' }
