'use client'

import {
  FieldDescription,
  PasswordField,
  useAuth,
  useDocumentInfo,
  useFormFields,
} from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect } from 'react'

/** Asked for when somebody changes what he or she signs in with. */
export function CurrentPassword({ field, path }: TextFieldClientProps) {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const changesSignIn = useFormFields(
    ([{ email, password }]) => Boolean(password) || email?.value !== email?.initialValue,
  )
  usePasswordsForgottenOnceSaved(path)
  if (user?.id !== id || !changesSignIn) return null
  return (
    <div className="field-type">
      <PasswordField
        autoComplete="current-password"
        field={{ name: field.name, label: field.label, required: true }}
        indexPath=""
        parentPath=""
        parentSchemaPath=""
        path={path}
        schemaPath={path}
      />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

/** Payload’s form keeps them otherwise: the next save would set the password again, unasked. */
function usePasswordsForgottenOnceSaved(path: string) {
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const savedAt = useFormFields(([{ editedFrom }]) => editedFrom?.value)
  useEffect(() => {
    dispatch({ type: 'UPDATE', path, value: null })
    dispatch({ type: 'REMOVE', path: 'password' })
    dispatch({ type: 'REMOVE', path: 'confirm-password' })
  }, [dispatch, path, savedAt])
}
