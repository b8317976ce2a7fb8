import type { Page } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { madeFromTitle, quietly, type New } from './storing'

/** A published page with an opening. */
export function makePage(given: Partial<New<'pages'>> = {}): New<'pages'> {
  return {
    title: `Our Rooms ${serial('page')}`,
    slug: madeFromTitle,
    layout: [{ blockType: 'hero', heading: 'Rooms with good chairs', links: [] }],
    _status: 'published',
    ...given,
  }
}

export function createPage(payload: Payload, given: Partial<New<'pages'>> = {}): Promise<Page> {
  const data = makePage(given)
  return payload.create({ collection: 'pages', data, draft: data._status === 'draft', ...quietly })
}
