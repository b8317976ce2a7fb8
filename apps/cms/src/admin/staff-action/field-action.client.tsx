'use client'

import { StaffAction, type StaffActionProps } from './staff-action.client'
import { useRenewedFields } from './use-renewed-fields'

/** An action among the fields of a document's form, which show afterwards what it has changed. */
export function FieldAction(props: Omit<StaffActionProps, 'whenDone'>) {
  const renew = useRenewedFields()
  return <StaffAction {...props} whenDone={() => void renew()} />
}
