import type { Topic } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { madeFromTitle, quietly, type New } from './storing'

export function makeTopic(given: Partial<New<'topics'>> = {}): New<'topics'> {
  return {
    name: `Rhetoric ${serial('topic')}`,
    slug: madeFromTitle,
    description: 'Saying things so that they are heard.',
    ...given,
  }
}

export function createTopic(payload: Payload, given: Partial<New<'topics'>> = {}): Promise<Topic> {
  return payload.create({ collection: 'topics', data: makeTopic(given), ...quietly })
}
