import type { RunCancellation } from '@lectern/shared/contract/payload-types'

/** Why a place on a date that was called off is moved or given back, as its customer reads it. */
export function reasonOfCancellation(
  { reason }: Pick<RunCancellation, 'reason'>,
  runLabel: string,
): string {
  return `We had to cancel ${runLabel}: ${reason}`
}
