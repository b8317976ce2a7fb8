import type { ComponentProps, ReactNode } from 'react'

interface Labelled {
  /** The name under which the form sends the answer; the control's id as well. */
  name: string
  label: ReactNode
  help?: ReactNode
  error?: string | undefined
}

type ControlProps<Element extends 'input' | 'textarea' | 'select'> = Labelled &
  Omit<ComponentProps<Element>, keyof Labelled | 'id' | 'className'> & { narrow?: boolean }

export function TextField({ name, label, help, error, narrow, ...rest }: ControlProps<'input'>) {
  return (
    <Field {...labels({ name, label, help, error })}>
      <input
        type="text"
        dir={directionOf(rest.type)}
        {...rest}
        {...controlProps({ name, help, error, narrow })}
      />
    </Field>
  )
}

/** Of what is typed there; addresses and numbers are read from the left. */
function directionOf(type = 'text'): 'auto' | undefined {
  return ['text', 'search'].includes(type) ? 'auto' : undefined
}

export function TextAreaField({
  name,
  label,
  help,
  error,
  narrow,
  ...rest
}: ControlProps<'textarea'>) {
  return (
    <Field {...labels({ name, label, help, error })}>
      <textarea rows={6} dir="auto" {...rest} {...controlProps({ name, help, error, narrow })} />
    </Field>
  )
}

export function SelectField({ name, label, help, error, narrow, ...rest }: ControlProps<'select'>) {
  return (
    <Field {...labels({ name, label, help, error })}>
      <select {...rest} {...controlProps({ name, help, error, narrow })} />
    </Field>
  )
}

function Field({ name, label, help, error, children }: Labelled & { children: ReactNode }) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={fieldId(name)}>{label}</label>
      {help && (
        <span className="help" id={helpId(name)}>
          {help}
        </span>
      )}
      {error && (
        <span className="error" id={errorId(name)}>
          <span className="visually-hidden">Error: </span>
          {error}
        </span>
      )}
      {children}
    </div>
  )
}

/** The id of a field's control: where an error summary's link leads. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^a-zA-Z0-9_-]/g, '-')}`
}

function labels({ name, label, help, error }: Labelled): Labelled {
  return { name, label, help, error }
}

function controlProps({
  name,
  help,
  error,
  narrow,
}: Omit<Labelled, 'label'> & { narrow: boolean | undefined }) {
  const describedBy = [help && helpId(name), error && errorId(name)].filter(Boolean).join(' ')
  return {
    id: fieldId(name),
    name,
    className: narrow ? 'control control-narrow' : 'control',
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(error && { 'aria-invalid': true }),
  }
}

function helpId(name: string) {
  return `${fieldId(name)}-help`
}

function errorId(name: string) {
  return `${fieldId(name)}-error`
}
