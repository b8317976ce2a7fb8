import type { Post } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { createAuthor } from './author'
import { serial } from './serial'
import { madeFromTitle, quietly, type New } from './storing'
import { makeText } from './text'

/** A published post of two paragraphs. */
export function makePost(given: Partial<New<'posts'>> & { author: string }): New<'posts'> {
  return {
    title: `How to Begin a Talk ${serial('post')}`,
    slug: madeFromTitle,
    summary: 'The first minute decides whether people listen.',
    content: makeText('Stand still. Look up.\n\nWait, and then begin.'),
    _status: 'published',
    ...given,
  }
}

/** Makes the author, too, when none is given. */
export async function createPost(
  payload: Payload,
  given: Partial<New<'posts'>> = {},
): Promise<Post> {
  const author = given.author ?? (await createAuthor(payload))
  const data = makePost({ ...given, author: typeof author === 'string' ? author : author.id })
  return payload.create({ collection: 'posts', data, draft: data._status === 'draft', ...quietly })
}
