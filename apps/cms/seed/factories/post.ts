import type { Post } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { pointsAtNothing } from '../prose/documents'
import { toRichText } from '../prose/rich-text'
import { createAuthor } from './author'
import { serial } from './serial'
import { quietly, type New } from './storing'

/** A published post of two paragraphs. */
export function makePost(given: Partial<New<'posts'>> & { author: string }): New<'posts'> {
  const number = serial('post')
  return {
    title: `How to Begin a Talk ${number}`,
    slug: `how-to-begin-a-talk-${number}`,
    summary: 'The first minute decides whether people listen.',
    content: toRichText('Stand still. Look up.\n\nWait, and then begin.', pointsAtNothing),
    publishedAt: '2026-02-03T09:00:00.000Z',
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
