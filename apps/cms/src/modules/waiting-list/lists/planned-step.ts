import type { WaitingList } from '@lectern/shared/contract/payload-types'

import type { snapshotOf } from '../../orders'

/** A step with all that it was decided on, so that whoever takes it again does the same. Moments in ISO 8601. */
export type PlannedStep =
  | {
      do: 'offer'
      id: string
      until: string
      count: number
      /** How many of them are kept for it already. */
      kept: number
      terms: ReturnType<typeof snapshotOf>
      isFree: boolean
    }
  /** Places that became free while a reservation runs. */
  | { do: 'keep'; id: string; seats: number }
  | { do: 'end-reservation'; id: string; endedAt: string; wasInVain: boolean; kept: number }

export function plannedStepOf({ step }: WaitingList): PlannedStep | null {
  return (step ?? null) as PlannedStep | null
}
