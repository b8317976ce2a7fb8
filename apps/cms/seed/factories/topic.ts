import type { Topic } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

export function makeTopic(given: Partial<New<'topics'>> = {}): New<'topics'> {
  const number = serial('topic')
  return {
    name: `Rhetoric ${number}`,
    slug: `rhetoric-${number}`,
    description: 'Saying things so that they are heard.',
    ...given,
  }
}

export function createTopic(payload: Payload, given: Partial<New<'topics'>> = {}): Promise<Topic> {
  return payload.create({ collection: 'topics', data: makeTopic(given), ...quietly })
}
