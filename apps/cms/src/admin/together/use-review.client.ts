'use client'

import type { ReviewAnswer } from '../../modules/review'
import { usePressed, type Pressed } from './use-pressed.client'

export interface Review extends Pick<Pressed<ReviewAnswer>, 'answer' | 'said' | 'isBusy'> {
  /** Whom; '' is anybody who may publish. */
  ask: (words: string, askedOf: string) => Promise<boolean>
  takeBack: () => Promise<boolean>
  sendBack: (words: string) => Promise<boolean>
}

export function useReview(url: string, savedAt: string): Review {
  const { press, ...rest } = usePressed<ReviewAnswer>(url, savedAt)
  return {
    ...rest,
    ask: (words, askedOf) =>
      press('', { words, ...(askedOf && { askedOf }) }, 'Asked. It stands on their first page.'),
    takeBack: () => press('/taken-back', {}, 'Taken back.'),
    sendBack: (words) => press('/sent-back', { words }, 'Sent back.'),
  }
}
