import type { Author } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { madeFromTitle, quietly, type New } from './storing'

export function makeAuthor(given: Partial<New<'authors'>> = {}): New<'authors'> {
  return {
    name: `Ada Quill ${serial('author')}`,
    slug: madeFromTitle,
    role: 'Trainer',
    bio: 'Ada writes about speaking.',
    ...given,
  }
}

export function createAuthor(
  payload: Payload,
  given: Partial<New<'authors'>> = {},
): Promise<Author> {
  return payload.create({ collection: 'authors', data: makeAuthor(given), ...quietly })
}
