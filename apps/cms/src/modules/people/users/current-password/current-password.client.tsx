'use client'

import {
  FieldDescription,
  PasswordField,
  useAuth,
  useDocumentInfo,
  useField,
  useFormFields,
  useFormModified,
} from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect } from 'react'

/** Asked for when somebody changes what he or she signs in with, and forgotten as soon as that is saved. */
export function CurrentPassword({ field, path }: TextFieldClientProps) {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const { setValue } = useField<string | null>({ path })
  const changesSignIn = useFormFields(
    ([{ email, password }]) => Boolean(password) || email?.value !== email?.initialValue,
  )
  const isAsked = user?.id === id && isModified && changesSignIn
  useEffect(() => {
    if (!isAsked) setValue(null, true)
  }, [isAsked, setValue])
  if (!isAsked) return null
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
