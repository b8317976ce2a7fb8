'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { ReactNode } from 'react'

import './day-and-time.css'

interface Control {
  id: string
  value: string
  setValue: (value: string | null) => void
  isReadOnly: boolean
}

interface LabelledInputProps extends TextFieldClientProps {
  /** Gets its own text, and says what it becomes. */
  control: (control: Control) => ReactNode
}

/** A text of the form that has a control of its own, labelled like all others. */
export function LabelledInput({ field, path, readOnly, control }: LabelledInputProps) {
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const id = `field-${path.replace(/\./g, '__')}`
  return (
    <div
      className={['field-type text day-or-time', showError && 'error'].filter(Boolean).join(' ')}
    >
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {control({ id, value: value ?? '', setValue, isReadOnly: Boolean(readOnly) || disabled })}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
