import type { Trainer } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { madeFromTitle, quietly, type New } from './storing'

export function makeTrainer(given: Partial<New<'trainers'>> = {}): New<'trainers'> {
  return {
    name: `Ben Rostrum ${serial('trainer')}`,
    slug: madeFromTitle,
    role: 'Speaking and presenting',
    bio: 'Ben teaches people to begin.',
    ...given,
  }
}

export function createTrainer(
  payload: Payload,
  given: Partial<New<'trainers'>> = {},
): Promise<Trainer> {
  return payload.create({ collection: 'trainers', data: makeTrainer(given), ...quietly })
}
