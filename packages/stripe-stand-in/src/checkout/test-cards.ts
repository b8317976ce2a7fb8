/** Stripe's own test numbers, as far as they lead to different outcomes here. */
export const testCards = {
  '4242424242424242': { brand: 'visa', outcome: 'pays' },
  '5555555555554444': { brand: 'mastercard', outcome: 'pays' },
  '4000000000000259': { brand: 'visa', outcome: 'pays', isDisputed: true },
  '4000000000000002': {
    brand: 'visa',
    outcome: 'declined',
    code: 'card_declined',
    declineCode: 'generic_decline',
    message: 'Your card was declined.',
  },
  '4000000000009995': {
    brand: 'visa',
    outcome: 'declined',
    code: 'card_declined',
    declineCode: 'insufficient_funds',
    message: 'Your card has insufficient funds.',
  },
  '4000000000000069': {
    brand: 'visa',
    outcome: 'declined',
    code: 'expired_card',
    declineCode: 'expired_card',
    message: 'Your card has expired.',
  },
} as const satisfies Record<string, PayingCard | DecliningCard>

export interface PayingCard {
  brand: string
  outcome: 'pays'
  /** The customer tells the bank at once that it was somebody else. */
  isDisputed?: true
}

export interface DecliningCard {
  brand: string
  outcome: 'declined'
  code: 'card_declined' | 'expired_card'
  declineCode: string
  message: string
}

export type TestCardNumber = keyof typeof testCards

export const payingCard: TestCardNumber = '4242424242424242'
export const decliningCard: TestCardNumber = '4000000000000002'

/** The test card with that number, typed with or without spaces. */
export function findTestCard(typed: string): TestCardNumber | undefined {
  const number = typed.replace(/[\s-]/g, '')
  return Object.hasOwn(testCards, number) ? (number as TestCardNumber) : undefined
}
