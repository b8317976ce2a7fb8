'use client'

import { carryBrand } from '@lectern/shared/theme/brand'
import { readColour } from '@lectern/shared/theme/typed-colour'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import './brand-field.css'

/** A colour to pick or to paste, and what becomes of one on which no words could be read. */
export function BrandField({ field, path, readOnly }: TextFieldClientProps) {
  const { value, setValue, showError, disabled } = useField<string>({ path })
  const isReadOnly = Boolean(readOnly) || disabled
  const colour = readColour(value ?? '')

  return (
    <div
      className={['field-type text brand-field', showError && 'error'].filter(Boolean).join(' ')}
    >
      <FieldLabel label={field.label} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="brand-field-controls">
          <input
            type="color"
            aria-label="Pick the brand colour"
            disabled={isReadOnly}
            value={colour ?? '#000000'}
            onChange={(event) => setValue(event.target.value)}
          />
          <input
            id={`field-${path.replace(/\./g, '__')}`}
            type="text"
            autoComplete="off"
            spellCheck={false}
            disabled={isReadOnly}
            value={value ?? ''}
            onChange={(event) => setValue(event.target.value)}
            onBlur={() => colour && setValue(colour)}
          />
        </div>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
      <div role="status">{colour && <MovedNotice colour={colour} />}</div>
    </div>
  )
}

function MovedNotice({ colour }: { colour: string }) {
  const carried = carryBrand(colour)
  if (!carried.moved) return null
  return (
    <div className="brand-field-moved">
      <p>
        Neither white nor black words can be read well on this colour. The website uses the nearest
        on which they can.
      </p>
      <ul>
        <Swatch words="Yours" colour={carried.from} />
        <Swatch words="On the website" colour={carried.brand} />
      </ul>
    </div>
  )
}

function Swatch({ words, colour }: { words: string; colour: string }) {
  return (
    <li>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <rect width="40" height="40" rx="4" fill={colour} />
      </svg>
      <span>
        {words}
        <br />
        <code>{colour}</code>
      </span>
    </li>
  )
}
