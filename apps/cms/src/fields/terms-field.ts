import { longestTermsDays } from '@lectern/shared/on-account/terms'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { NumberField } from 'payload'

type TermsOptions = { label: string; description: string; defaultValue?: number }

/** Days within which invoices are to be paid; empty where nothing was agreed. */
export function termsField({ label, description, defaultValue }: TermsOptions): NumberField {
  return {
    name: 'termsDays',
    type: 'number',
    label,
    ...(defaultValue !== undefined && { defaultValue }),
    min: 0,
    max: 60,
    validate: (value: unknown) => {
      if (value === null || value === undefined) return true
      const most = longestTermsDays(calendarDayIn(new Date()))
      const isAllowed = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most
      return isAllowed || `Enter a whole number of days from 0 to ${most}.`
    },
    admin: { step: 1, description },
  }
}
