interface Uses {
  booked: number
  /** By bookings that are being made, which may be given up. */
  inCheckout: number
  /** `null` where there is none. */
  limit: number | null
}

/** "Booked with 3 times, and in a checkout once. 6 of 10 are left." */
export function usesWords({ booked, inCheckout, limit }: Uses): string {
  const used = booked === 0 ? 'Nobody has booked with it yet' : `Booked with ${times(booked)}`
  const open = inCheckout === 0 ? '' : `, and in a checkout ${times(inCheckout)}`
  if (limit === null) return `${used}${open}. It has no limit.`
  const left = Math.max(0, limit - booked - inCheckout)
  return `${used}${open}. ${left} of ${limit} ${left === 1 ? 'is' : 'are'} left.`
}

function times(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}
