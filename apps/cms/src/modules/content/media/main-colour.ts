import type { CollectionBeforeChangeHook, TextField } from 'payload'
import sharp from 'sharp'

import { nobody } from '@cms/access/nobody'

/** “#dca”: what the website paints where a picture will be, until it is there. */
export const mainColourField: TextField = {
  name: 'mainColour',
  type: 'text',
  label: 'Main colour',
  access: { create: nobody, update: nobody },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    components: { Diff: '/fields/nothing-to-compare#NothingToCompare' },
  },
}

export const noteMainColour: CollectionBeforeChangeHook = async ({ data, req }) =>
  req.file ? { ...data, mainColour: await mainColourOf(req.file.data) } : data

/** In the four signs that a page has to spare for it; null where one looks through the picture. */
export async function mainColourOf(picture: Buffer): Promise<string | null> {
  const small = await sharp(picture).resize(48, 48, { fit: 'inside' }).png().toBuffer()
  const { dominant, isOpaque } = await sharp(small).stats()
  if (!isOpaque) return null
  return `#${[dominant.r, dominant.g, dominant.b].map(hexDigit).join('')}`
}

/** Of sixteen steps. */
function hexDigit(channel: number): string {
  return Math.floor(channel / 16).toString(16)
}
