import type { Chip } from '@cms/admin/list-chips/chips'
import type { ActKind } from '../acts'

const kinds = {
  website: ['published', 'taken-off', 'thrown-away', 'restored', 'deleted-for-good'],
  money: [
    'price-changed',
    'refunded',
    'booked-by-telephone',
    'payment-written',
    'payment-undone',
    'moved',
    'called-off',
  ],
  people: ['exported', 'erased'],
  accounts: [
    ...(['invited', 'invited-again', 'account-closed', 'account-reopened'] as const),
    ...(['role-changed', 'password-changed', 'session-ended'] as const),
    ...(['second-factor-on', 'second-factor-off', 'second-factor-required'] as const),
    'recovery-codes-made',
  ],
  signIns: ['signed-in', 'sign-in-refused'],
  settings: ['settings-changed'],
} satisfies Record<string, ActKind[]>

/** What owners look for in the audit trail. */
export const auditChips: readonly Chip[] = [
  { words: 'All', anyOf: [] },
  chip('Website', kinds.website),
  chip('Prices and money', kinds.money),
  chip('Personal data', kinds.people),
  chip('Accounts', kinds.accounts),
  chip('Settings', kinds.settings),
  chip('Sign-ins', kinds.signIns),
]

function chip(words: string, acts: readonly ActKind[]): Chip {
  return { words, anyOf: [[['act', 'in', acts.join(',')]]] }
}
