import type { User } from '@lectern/shared/contract/payload-types'
import type { DefaultServerCellComponentProps } from 'payload'

import { StatePill, type PillState } from '@cms/admin/state-pill/state-pill'
import { standingWords, type Standing } from './standing'

const states: Record<Standing, PillState> = { active: 'good', invited: 'waiting', closed: 'quiet' }

/** Whether somebody can come in, in the list of accounts. */
export function StandingCell({ rowData }: DefaultServerCellComponentProps) {
  const standing = (rowData as User).standing ?? 'active'
  return <StatePill state={states[standing]}>{standingWords[standing]}</StatePill>
}
