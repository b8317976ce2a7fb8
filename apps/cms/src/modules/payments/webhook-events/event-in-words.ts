/** “A refund has changed”, for `refund.updated`. */
export function eventInWords(type: string): string {
  const known = words.find(({ begins }) => type.startsWith(begins))
  return known?.says ?? `Something else at Stripe (${type})`
}

const words = [
  { begins: 'checkout.session.completed', says: 'A payment page was finished' },
  { begins: 'checkout.session.expired', says: 'A payment page has closed' },
  { begins: 'checkout.session', says: 'A payment has changed' },
  { begins: 'charge.dispute', says: 'A bank disputes a payment' },
  { begins: 'charge.refund', says: 'Money was given back' },
  { begins: 'refund', says: 'A refund has changed' },
  { begins: 'payment_intent', says: 'A payment has changed' },
  { begins: 'charge', says: 'A card was charged' },
]
