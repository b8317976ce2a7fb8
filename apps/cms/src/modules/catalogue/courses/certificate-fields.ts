import type { Field, NumberFieldSingleValidation } from 'payload'

const maxCpdHours = 500
const maxMonths = 120

const refuseOddHours: NumberFieldSingleValidation = (value) => {
  if (value === null || value === undefined) return true
  const isInHundredths = Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
  return isInHundredths && value >= 0 && value <= maxCpdHours
    ? true
    : `Please type a number of hours from 0 to ${maxCpdHours}, such as 6 or 1.5, or leave this empty.`
}

const refuseOddMonths: NumberFieldSingleValidation = (value) => {
  if (value === null || value === undefined) return true
  return Number.isInteger(value) && value >= 1 && value <= maxMonths
    ? true
    : `Please type a whole number of months from 1 to ${maxMonths}, or leave this empty for a certificate that is valid for ever.`
}

/** What whoever was there on all days gets. A certificate that was issued stays as it was. */
export const certificateFields: Field[] = [
  {
    name: 'givesCertificate',
    type: 'checkbox',
    label: 'Whoever comes gets a certificate',
    defaultValue: false,
    admin: {
      description:
        'Of attendance: for everybody whom the register shows as here on all days of a date. You issue them on the page of the date, under “Who comes”.',
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'cpdHours',
        type: 'number',
        label: 'CPD hours',
        validate: refuseOddHours,
        admin: {
          step: 0.5,
          description: 'Stand on the certificate. Leave it empty if there are none.',
        },
      },
      {
        name: 'certificateMonths',
        type: 'number',
        label: 'Valid for so many months',
        validate: refuseOddMonths,
        admin: {
          step: 1,
          description:
            'Counted from the last day of the course, such as 36 for three years. Leave it empty if it is valid for ever.',
        },
      },
    ],
  },
]
