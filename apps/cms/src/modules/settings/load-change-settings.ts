import type { Setting } from '@lectern/shared/contract/payload-types'
import type { CancellingStep } from '@lectern/shared/orders/cancelling-terms'
import type { Payload } from 'payload'

export interface ChangeSettings {
  /** Whole days before a course until which customers may move their places; null where they may not. */
  moveDaysBefore: number | null
  /** None where customers may not cancel by themselves. */
  cancelling: CancellingStep[]
}

/** What customers may change of their bookings, as owners have chosen it. */
export async function loadChangeSettings(payload: Payload): Promise<ChangeSettings> {
  const settings: Partial<Setting> | null = await payload.db.findGlobal({
    slug: 'settings',
    select: { customerChanges: true },
  })
  const { moveDaysBefore, cancelling } = settings?.customerChanges ?? {}
  return {
    moveDaysBefore: moveDaysBefore ?? null,
    cancelling: (cancelling ?? []).map(({ daysBefore, keptPercent }) => ({
      daysBefore,
      keptPercent,
    })),
  }
}
