import type { Author } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

export function makeAuthor(given: Partial<New<'authors'>> = {}): New<'authors'> {
  const number = serial('author')
  return {
    name: `Ada Quill ${number}`,
    slug: `ada-quill-${number}`,
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
