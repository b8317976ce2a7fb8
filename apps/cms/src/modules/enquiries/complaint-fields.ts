import type { DateField, Field } from 'payload'

import { nobody } from '../../access/nobody'

const isComplaint = ({ kind }: { kind?: string }) => kind === 'complaint'

/** A complaint about somebody’s data has a clock, by law. */
export const complaintFields: Field[] = [
  {
    ...dayField({
      name: 'acknowledgeBy',
      label: 'Acknowledge by',
      description:
        'The last day on which the law lets you confirm that you have the complaint. Write to the person before, then enter the day below.',
    }),
    access: { update: nobody },
  },
  dayField({
    name: 'acknowledgedAt',
    label: 'Acknowledged on',
    description: 'When you wrote that you have it and are looking into it.',
  }),
  dayField({
    name: 'outcomeAt',
    label: 'Outcome told on',
    description:
      'When you told them what you found and did, and that they may go to the Information Commissioner. It is no longer open then.',
  }),
]

interface Words {
  name: string
  label: string
  description: string
}

function dayField({ name, label, description }: Words): DateField {
  return {
    name,
    type: 'date',
    label,
    index: true,
    admin: {
      position: 'sidebar',
      condition: isComplaint,
      readOnly: name === 'acknowledgeBy',
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
      description,
    },
  }
}
