/** How long seats are kept while somebody fills in the checkout. */
export const holdMinutes = 20

/** Until somebody has said who books. */
export const anonymousHoldMinutes = 10

/** How often a visitor may ask for more time: people who need longer must get it. */
export const maxHoldExtensions = 10

/** Stripe's shortest session is 30 minutes; a minute more covers clocks that differ. */
export const paymentSessionMinutes = 31

/** A hold outlives the payment session it belongs to, so that a last-second payment finds its seats. */
export const paymentHoldMinutes = 40

/** Each keeps the seats anew; nobody is led to Stripe's page more often than this for one order. */
export const maxPaymentAttempts = 20

/** Warn on the page when this much or less is left. */
export const holdWarningMinutes = 5

/** What a hold's clock says: both instants in ISO 8601. */
export interface HoldClock {
  holdExpiresAt: string
  extensionsUsed: number
}

export function startHold(now: Date, minutes = holdMinutes): HoldClock {
  return { holdExpiresAt: minutesAfter(now, minutes), extensionsUsed: 0 }
}

/** Twenty minutes from when somebody has said who books, which costs none of the extensions. */
export function extendForBooker(holdExpiresAt: string, now: Date): string {
  return later(holdExpiresAt, minutesAfter(now, holdMinutes))
}

/** A hold that expires at 10:00:00.000 is over at 10:00:00.000. */
export function hasLapsed(holdExpiresAt: string, now: Date): boolean {
  return Date.parse(holdExpiresAt) <= now.getTime()
}

export function extensionsLeft({ extensionsUsed }: HoldClock): number {
  return Math.max(0, maxHoldExtensions - extensionsUsed)
}

/** Twenty minutes from now, never earlier than before; `null` when the extensions are used up. */
export function extendClock(clock: HoldClock, now: Date): HoldClock | null {
  if (extensionsLeft(clock) === 0) return null
  return {
    holdExpiresAt: later(clock.holdExpiresAt, minutesAfter(now, holdMinutes)),
    extensionsUsed: clock.extensionsUsed + 1,
  }
}

/** When somebody goes to pay, the seats are kept past the end of the payment session. */
export function extendForPayment(clock: HoldClock, now: Date): HoldClock {
  return {
    ...clock,
    holdExpiresAt: later(clock.holdExpiresAt, minutesAfter(now, paymentHoldMinutes)),
  }
}

export function minutesAfter(moment: Date, minutes: number): string {
  return new Date(moment.getTime() + minutes * 60_000).toISOString()
}

function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b
}
