/**
 * How long each waits for the next, in milliseconds. Who is nearer to the visitor waits longer, so that
 * what took too long is said by whoever knows why:
 *
 *     visitor > web waits for cms > cms waits for Stripe (twice: it is asked again once)
 */
export const patienceMilliseconds = {
  /** Web for a read of what is published. */
  read: 5_000,
  /** Web for an answer of megabytes, as every date that is to come: on MongoDB five thousand take three seconds. */
  longRead: 15_000,
  /** Web for what is done for one visitor; some of it waits for Stripe. */
  visitorCall: 20_000,
  /** Cms for one answer of Stripe. */
  stripeAttempt: 6_000,
  /** An answer that has not come by then may never come: web probes the cms. */
  beforeProbe: 1_500,
  /** For the answer to that probe. Together, what a visitor waits for a cms that hangs. */
  probe: 1_000,
  /** While the cms is known to hang: enough for an answer that is in web's own cache. */
  whileOpen: 300,
} as const
