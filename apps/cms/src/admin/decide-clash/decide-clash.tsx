import { StaffAction } from '../staff-action/staff-action.client'

interface DecideClashProps {
  /** Of either of the two dates. */
  runId: string
  mark: string
  isIntended: boolean
  legend: string
}

/** Says that a clash is meant to be so, or takes that back. */
export function DecideClash({ runId, mark, isIntended, legend }: DecideClashProps) {
  const act = isIntended ? 'not-intended' : 'intended'
  return (
    <StaffAction
      url={`/api/course-runs/${runId}/clashes/${act}`}
      subject={mark}
      legend={legend}
      button={isIntended ? 'Take it back' : 'That is intended'}
    >
      <input type="hidden" data-name="mark" value={mark} />
    </StaffAction>
  )
}
