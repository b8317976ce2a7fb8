/** What staff do that is kept in the audit trail, in words that follow the name of whoever did it. */
export const actWords = {
  created: 'Began',
  published: 'Put on the website',
  'taken-off': 'Took off the website',
  changed: 'Changed',
  'price-changed': 'Changed a price',
  'thrown-away': 'Put into the trash',
  restored: 'Took out of the trash',
  'version-restored': 'Went back to an earlier version',
  'deleted-for-good': 'Deleted for good',
  'settings-changed': 'Changed settings',
  'booked-by-telephone': 'Booked by telephone',
  refunded: 'Cancelled and refunded',
  'payment-written': 'Wrote down a payment',
  'payment-undone': 'Undid a payment that was written down',
  moved: 'Moved places',
  'offer-sent': 'Sent an offer',
  'offer-withdrawn': 'Withdrew an offer',
  'called-off': 'Called a date off',
  'waiting-added': 'Put somebody on a waiting list',
  'waiting-moved-up': 'Moved somebody up on a waiting list',
  'waiting-taken-off': 'Took somebody off a waiting list',
  'written-to-date': 'Wrote to everybody on a date',
  'link-made': 'Made a link to a register',
  'certificates-issued': 'Issued certificates',
  'certificate-revoked': 'Revoked a certificate',
  'goes-ahead': 'Decided that a date goes ahead',
  'goes-ahead-undone': 'Took back that a date goes ahead',
  'clash-intended': 'Said that a clash is intended',
  'clash-not-intended': 'Took back that a clash is intended',
  'trainer-address-made': 'Made a trainer’s private address',
  'trainer-address-ended': 'Ended a trainer’s private address',
  'organisations-merged': 'Merged an organisation into another',
  'page-link-sent': 'Sent a coordinator the link to their page',
  'page-link-ended': 'Ended a coordinator’s link',
  'draft-shared': 'Shared a draft by a link',
  'draft-link-stopped': 'Stopped a link to a draft',
  'review-asked': 'Asked for a review',
  'review-taken-back': 'Took a request for a review back',
  'review-sent-back': 'Sent a draft back',
  exported: 'Exported',
  erased: 'Erased personal data',
  invited: 'Invited a colleague',
  'invited-again': 'Sent another invitation',
  'account-closed': 'Closed an account',
  'account-reopened': 'Opened an account again',
  'role-changed': 'Changed a role',
  'password-changed': 'Chose a new password',
  'session-ended': 'Ended a session',
  'second-factor-on': 'Switched on signing in with a code',
  'second-factor-off': 'Switched off signing in with a code',
  'second-factor-required': 'Said who has to sign in with a code',
  'recovery-codes-made': 'Made new recovery codes',
  'signed-in': 'Signed in',
  'sign-in-refused': 'Sign-in refused',
} as const

export type ActKind = keyof typeof actWords

/** One thing that was done, and to what. */
export interface Act {
  kind: ActKind
  /** As it was called then. Nothing that could name a customer. */
  what: string
  /** Where it is in the admin. */
  href?: string | null
  /** From what to what, which fields, how much. */
  details?: string | null
}
