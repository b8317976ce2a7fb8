'use client'

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useFormFields,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'

import { placeOf } from './place'
import { isDayOnly, pickerProps } from '../../fields/day-and-time/picker-props'
import { toPickerTime, fromPickerTime, toPickerDay, fromPickerDay } from './picker-time'

type Props = DateFieldClientProps & {
  /** The field of the same form that names the time zone. */
  zoneField?: string
}

/** A date that is typed and read by the clock of its place, whatever the clock of the computer says. */
export const PlaceTimeField = withCondition(function PlaceTimeField(props: Props) {
  const { field, path, readOnly, validate, zoneField } = props
  const zone = useFormFields(([fields]) => (zoneField ? fields[zoneField]?.value : undefined))
  const timeZone = placeOf(zone)
  const { value, setValue, showError, disabled, customComponents } = useField<string | null>({
    path,
    validate: (typed: string | null | undefined, options) =>
      validate?.(typed as never, { ...options, required: field.required ?? false } as never) ??
      true,
  })
  const isReadOnly = Boolean(readOnly) || disabled
  const isDay = isDayOnly(field)

  function choose(picked: Date | null) {
    if (isReadOnly) return
    if (!picked) setValue(null)
    else setValue((isDay ? fromPickerDay(picked) : fromPickerTime(picked, timeZone)).toISOString())
  }

  return (
    <div
      className={['field-type date-time-field', showError && 'date-time-field--has-error']
        .filter(Boolean)
        .join(' ')}
      style={{ flex: '1 1 15rem', minWidth: '15rem', ...field.admin?.style }}
    >
      {customComponents?.Label ?? (
        <FieldLabel label={field.label} path={path} required={field.required ?? false} />
      )}
      <div className="field-type__wrap" id={`field-${path.replace(/\./g, '__')}`}>
        {customComponents?.Error ?? <FieldError path={path} showError={showError} />}
        <DatePicker
          {...pickerProps(field)}
          readOnly={isReadOnly}
          value={drawn({ value, isDay, timeZone })}
          onChange={choose}
        />
      </div>
      {customComponents?.Description ?? (
        <FieldDescription description={field.admin?.description} path={path} />
      )}
    </div>
  )
})

function drawn({
  value,
  isDay,
  timeZone,
}: {
  value: string | null | undefined
  isDay: boolean
  timeZone: string
}): Date | undefined {
  if (!value || Number.isNaN(Date.parse(value))) return undefined
  const moment = new Date(value)
  return isDay ? toPickerDay(moment, timeZone) : toPickerTime(moment, timeZone)
}
