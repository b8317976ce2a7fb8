'use client'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { longestNoteCharacters } from './note-limit'

export function WriteNote({ orderId }: { orderId: string }) {
  return (
    <StaffAction
      url={`/api/orders/${orderId}/notes`}
      subject={orderId}
      legend="Write a note"
      button="Keep the note"
    >
      <label>
        Note
        <textarea data-name="text" rows={2} maxLength={longestNoteCharacters} dir="auto" />
      </label>
    </StaffAction>
  )
}
