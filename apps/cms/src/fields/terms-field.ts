import { longestTermsDays } from '@lectern/shared/on-account/terms'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { NumberField } from 'payload'

import { checkWholeNumber } from './whole-number'

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
      const most = longestTermsDays(calendarDayIn(new Date()))
      return checkWholeNumber(value, { least: 0, most, of: 'days' })
    },
    admin: { step: 1, description },
  }
}
