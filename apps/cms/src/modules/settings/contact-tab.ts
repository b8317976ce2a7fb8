import type { NamedTab } from 'payload'

import { isStaff } from '../../access/is-staff'
import { emailField, telephoneField } from '../../typed/typed-field'

export const contactTab: NamedTab = {
  name: 'contact',
  label: 'Contact',
  fields: [
    emailField({
      name: 'email',
      label: 'E-mail',
      required: true,
      admin: { description: 'Shown to visitors.' },
    }),
    telephoneField({
      name: 'phone',
      label: 'Telephone',
      required: true,
      maxLength: 60,
      admin: { description: 'As people dial it: “0113 496 0000”.' },
    }),
    {
      name: 'openingHours',
      type: 'text',
      label: 'When you answer',
      maxLength: 120,
      admin: { description: 'Such as “Monday to Friday, 9 to 5”.' },
    },
    emailField({
      name: 'enquiriesTo',
      label: 'Send enquiries to',
      required: true,
      access: { read: isStaff },
      admin: {
        description: 'Where messages from the website go. Visitors do not see this address.',
      },
    }),
  ],
}
