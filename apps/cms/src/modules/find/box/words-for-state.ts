import type { Found } from './use-find'

interface Status {
  /** Beside what is typed, and read aloud. */
  short: string
  /** In place of what is found. */
  long?: string
  isTrouble?: boolean
  mayTryAgain?: boolean
}

/** What the box says of itself. */
export function wordsForState(
  { state, answers }: Pick<Found, 'state' | 'answers'>,
  { typed, count }: { typed: string; count: number },
): Status {
  switch (state) {
    case 'idle':
      return {
        short: '',
        long: 'Find any person, firm, booking, invoice, date or page by a few letters.',
      }
    case 'asking':
      return { short: countWords(count, answers) }
    case 'slow':
      return { short: 'Still looking …' }
    case 'no-connection':
      return {
        short: '',
        long: 'There is no connection just now. Your words are kept.',
        isTrouble: true,
        mayTryAgain: true,
      }
    case 'signed-out':
      return {
        short: '',
        long: 'You have been signed out. Sign in in a new tab, then try again: your words are kept.',
        isTrouble: true,
        mayTryAgain: true,
      }
    case 'failed':
      return {
        short: '',
        long: 'The search did not work just now. Your words are kept.',
        isTrouble: true,
        mayTryAgain: true,
      }
    case 'answered':
      if (count > 0 || typed.trim() === '') return { short: countWords(count, answers) }
      return {
        short: '0 found',
        long: `Nothing has “${answers.trim()}”. Fewer letters find more; a name, a firm or a number is enough.`,
      }
  }
}

function countWords(count: number, answers: string): string {
  return answers.trim() === '' ? '' : `${count} found`
}
