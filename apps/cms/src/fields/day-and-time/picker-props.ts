import type { DateField, DateFieldClient } from 'payload'

type DateSettings = NonNullable<NonNullable<DateField['admin']>['date']>

/** As a British calendar has it: the week begins on Monday, the day has 24 hours. */
export function pickerProps(field: Pick<DateFieldClient, 'admin'>): DateSettings {
  const date = settingsOf(field)
  return {
    ...date,
    timeFormat: 'HH:mm',
    timeIntervals: 15,
    displayFormat: isDayOnly(field) ? 'd MMMM yyyy' : 'EEE d MMM yyyy, HH:mm',
    overrides: { calendarStartDay: 1, ...date?.overrides },
  } as DateSettings
}

export function isDayOnly(field: Pick<DateFieldClient, 'admin'>): boolean {
  const appearance = settingsOf(field).pickerAppearance ?? 'default'
  return appearance === 'default' || appearance === 'dayOnly' || appearance === 'monthOnly'
}

function settingsOf({ admin }: Pick<DateFieldClient, 'admin'>): DateSettings {
  return admin?.date ?? {}
}
