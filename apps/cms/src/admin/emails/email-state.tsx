import type { Email } from '@lectern/shared/contract/payload-types'

import { StatePill, type PillState } from '../state-pill/state-pill'

const states: Record<Email['status'], { state: PillState; words: string }> = {
  waiting: { state: 'waiting', words: 'Waiting to be sent' },
  sent: { state: 'good', words: 'Sent' },
  failed: { state: 'trouble', words: 'Could not be sent' },
  'given-up': { state: 'quiet', words: 'Not sent, and seen to' },
}

export function emailStateWords({ status }: Pick<Email, 'status'>): string {
  return states[status].words
}

/** What has become of an e-mail. */
export function EmailState({ email: { status } }: { email: Pick<Email, 'status'> }) {
  const { state, words } = states[status]
  return <StatePill state={state}>{words}</StatePill>
}
