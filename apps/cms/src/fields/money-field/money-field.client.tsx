'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useState } from 'react'

import { parsePounds, poundsAsTyped } from './parse-pounds'

/** Pounds on the screen, whole pence in the form. What is no amount becomes NaN, which the server's rule refuses too. */
export const MoneyField: NumberFieldClientComponent = ({ field, path, readOnly, validate }) => {
  const { value, setValue, showError, disabled } = useField<number | null>({
    path,
    validate: (amount, options) =>
      Number.isNaN(amount)
        ? 'Please type an amount in pounds, such as 637 or 637.50.'
        : (validate?.(amount, { ...options, required: field.required ?? false } as never) ?? true),
  })
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null || value === undefined ? '' : poundsAsTyped(value))
  const inputId = `field-${path.replace(/\./g, '__')}`

  function type(text: string) {
    setTyped(text)
    const amount = parsePounds(text)
    setValue(amount === 'malformed' ? Number.NaN : amount)
  }

  function leave() {
    if (!Number.isNaN(value)) setTyped(null)
  }

  return (
    <div className={`field-type number${showError ? ' error' : ''}`} style={{ flex: '1 1 auto' }}>
      <FieldLabel label={field.label} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="money-field">
          <span aria-hidden="true">£</span>
          <input
            id={inputId}
            inputMode="decimal"
            autoComplete="off"
            disabled={Boolean(readOnly) || disabled}
            value={shown}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
        </div>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
