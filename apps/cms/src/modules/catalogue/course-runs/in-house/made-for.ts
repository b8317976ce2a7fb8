import type { Field } from 'payload'

import { readsEveryDate } from '../reads-every-date'

/**
 * For whom a date in-house is. The enquiry is named by its id, as a text: enquiries are deleted when their
 * term is over, and a date does not keep one.
 */
export const madeFor: Field[] = [
  {
    name: 'inHouseFor',
    type: 'text',
    label: 'In-house for',
    maxLength: 200,
    disableDuplicate: true,
    access: { read: readsEveryDate },
    admin: {
      disableBulkEdit: true,
      description: 'The firm at whose premises it is taught. Never shown on the website.',
      condition: ({ status, inHouseFor } = {}) => Boolean(inHouseFor) || status === 'hidden',
    },
  },
  {
    name: 'enquiryId',
    type: 'text',
    index: true,
    disableDuplicate: true,
    access: { read: readsEveryDate, update: () => false },
    admin: { hidden: true, disableBulkEdit: true },
  },
]
