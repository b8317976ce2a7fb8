'use client'

import { paths } from '@lectern/shared/addresses/paths'

/**
 * For pages that are made without the CMS: whatever colours there are when they are seen. On the client's
 * side, since React would otherwise have it fetched ahead with every page that might turn out to be missing.
 */
export function PresentLook() {
  return <link rel="stylesheet" href={paths.presentLookSheet} />
}
