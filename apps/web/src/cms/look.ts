import 'server-only'
import { addressesTag, collectionTag, globalTag } from '@lectern/shared/contract/cache-tags'
import type { Look } from '@lectern/shared/contract/payload-types'
import { cache } from 'react'
import type { SiteLook } from '../views/look'
import { askCms, readCms } from './client'
import { toLook } from './to-view/look'

/** Once per page, however many parts of it ask. */
export const readLook = cache(async (): Promise<SiteLook> => {
  const stored = await readCms<Look>({
    path: '/globals/look',
    query: { depth: '1' },
    tags: [globalTag('look'), collectionTag('logos'), collectionTag('media'), addressesTag],
  })
  return toLook(stored, new Date())
})

/** The company's icon as a square PNG; null where there is none of this size. */
export async function readIcon(pixels: number): Promise<ReadableStream | null> {
  const response = await askCms(`/look/icons/${pixels}`)
  return response.ok ? response.body : null
}
