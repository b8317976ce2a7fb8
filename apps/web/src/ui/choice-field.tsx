import type { ReactNode } from 'react'
import { fieldId } from './field'

interface RadioFieldProps {
  name: string
  legend: string
  choices: readonly { value: string; label: string; help?: string }[]
  chosen: string | undefined
  error?: string | undefined
}

/** One answer out of a few. An error summary leads to the first of them. */
export function RadioField({ name, legend, choices, chosen, error }: RadioFieldProps) {
  const errorId = `${fieldId(name)}-error`
  return (
    <fieldset
      className={error ? 'field wrong' : 'field'}
      {...(error && { 'aria-describedby': errorId })}
    >
      <legend>{legend}</legend>
      <FieldError id={errorId} error={error} />
      {choices.map(({ value, label, help }, index) => (
        <div key={value} className="choice">
          <input
            type="radio"
            id={index === 0 ? fieldId(name) : `${fieldId(name)}-${value}`}
            name={name}
            value={value}
            defaultChecked={chosen === value}
            {...(help && { 'aria-describedby': `${fieldId(name)}-${value}-help` })}
          />
          <label htmlFor={index === 0 ? fieldId(name) : `${fieldId(name)}-${value}`}>{label}</label>
          {help && (
            <span className="help" id={`${fieldId(name)}-${value}-help`}>
              {help}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  )
}

interface CheckboxFieldProps {
  name: string
  label: ReactNode
  help?: ReactNode
  isChecked: boolean
  error?: string | undefined
}

/** Something to agree to or to ask for; sent as "yes". */
export function CheckboxField({ name, label, help, isChecked, error }: CheckboxFieldProps) {
  const id = fieldId(name)
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <FieldError id={`${id}-error`} error={error} />
      <div className="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value="yes"
          defaultChecked={isChecked}
          {...(describedBy && { 'aria-describedby': describedBy })}
          {...(error && { 'aria-invalid': true })}
        />
        <label htmlFor={id}>{label}</label>
        {help && (
          <span className="help" id={`${id}-help`}>
            {help}
          </span>
        )}
      </div>
    </div>
  )
}

function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <span className="error" id={id}>
      <span className="visually-hidden">Error: </span>
      {error}
    </span>
  )
}
