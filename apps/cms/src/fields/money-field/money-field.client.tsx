'use client'

import { parsePounds, poundsAsTyped } from '@lectern/shared/money/parse-pounds'
import { pence } from '@lectern/shared/money/pence'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'
import { useState } from 'react'

import './money-field.css'

type Props = NumberFieldClientProps & { unit?: '£' | '%' }

/**
 * Pounds on the screen and whole pence in the form; per cent and basis points are the same sum.
 * What is no amount becomes NaN, which the form cannot send and the server refuses.
 */
export function MoneyField({ field, path, readOnly, validate, unit = '£' }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const { value, setValue, showError, disabled, customComponents } = useField<number | null>({
    path,
    validate: (amount: number | null | undefined, options) =>
      Number.isNaN(amount)
        ? whyRefused(typed ?? '', unit)
        : (validate?.(amount, { ...options, required: field.required ?? false } as never) ?? true),
  })
  const isReadOnly = Boolean(readOnly) || disabled
  // Whatever else sets the value has the last word.
  const isAsTyped = typed !== null && Object.is(amountOf(typed), value)
  const kept = Number.isSafeInteger(value) ? poundsAsTyped(pence(value as number)) : ''
  const shown = isAsTyped ? typed : kept

  function type(text: string) {
    setTyped(text)
    setValue(amountOf(text))
  }

  function leave() {
    if (!Number.isNaN(value)) setTyped(null)
  }

  return (
    <div
      className={['field-type number', showError && 'error', isReadOnly && 'read-only']
        .filter(Boolean)
        .join(' ')}
      style={{ flex: '1 1 auto' }}
    >
      <FieldLabel label={field.label} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <span className="money-field" data-unit={unit}>
          <input
            id={`field-${path.replace(/\./g, '__')}`}
            inputMode="decimal"
            autoComplete="off"
            disabled={isReadOnly}
            value={shown}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
        </span>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
      {customComponents?.AfterInput}
    </div>
  )
}

function amountOf(typed: string): number | null {
  const parsed = parsePounds(typed)
  if (parsed.kind === 'amount') return parsed.pence
  return parsed.reason === 'empty' ? null : Number.NaN
}

function whyRefused(typed: string, unit: '£' | '%'): string {
  const parsed = parsePounds(typed)
  return parsed.kind === 'refused' && unit === '£' ? parsed.message : wholeOrDecimal
}

const wholeOrDecimal = 'Please type a number with at most two decimals, such as 20 or 17.5.'
