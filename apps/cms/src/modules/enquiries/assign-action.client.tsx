'use client'

import { FieldAction } from '../../admin/staff-action/field-action.client'

interface AssignEnquiryProps {
  enquiryId: string
  /** Who has it now; empty for nobody. */
  userId: string
  colleagues: readonly { id: string; name: string }[]
}

export function AssignEnquiry({ enquiryId, userId, colleagues }: AssignEnquiryProps) {
  const nameOf = (wanted: string) => colleagues.find(({ id }) => id === wanted)?.name
  const words = (wanted: string) => {
    if (wanted === userId) return 'Give it to somebody'
    return wanted ? `Give it to ${nameOf(wanted) ?? 'a colleague'}` : 'Give it to nobody'
  }
  return (
    <FieldAction
      url={`/api/enquiries/${enquiryId}/assignee`}
      subject={`${enquiryId} ${userId}`}
      legend="Who has it"
      button={(typed) => words(typed.userId ?? userId)}
    >
      <label>
        Who answers
        <select data-name="userId" defaultValue={userId}>
          <option value="">Nobody yet</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </FieldAction>
  )
}
