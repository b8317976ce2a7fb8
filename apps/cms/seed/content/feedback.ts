import type { FeedbackAnswer } from '@lectern/shared/contract/feedback'

import type { DemoKeys, Keys } from './keys'
import type { RunOf } from './orders'

/** What those who were on a date thought of it, in the order of its register. */
export interface WrittenFeedback<K extends Keys = DemoKeys> {
  run: RunOf<K>
  answers: readonly FeedbackAnswer[]
}

export const feedback: WrittenFeedback = {
  run: { course: 'overcoming-your-fear-of-public-speaking', weeks: -3 },
  answers: [
    {
      mark: 5,
      good: 'I spoke in front of eleven strangers before lunch, and again after it. The second time I forgot to be afraid.',
      better: 'A shorter lunch: we were all too nervous to eat.',
      mayPublish: true,
      nameAs: 'first-and-company',
    },
    {
      mark: 4,
      good: 'Grace stopped us whenever we apologised for ourselves.',
      better: undefined,
      mayPublish: false,
      nameAs: undefined,
    },
    {
      mark: 3,
      good: undefined,
      better: 'The room was cold in the morning, and the slides were read to us.',
      mayPublish: false,
      nameAs: undefined,
    },
  ],
}
