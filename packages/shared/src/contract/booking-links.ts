import { z } from 'zod'

import { bookerLimits } from './checkout-forms'
import { emailAddress } from './typed-fields'

/**
 * `POST /api/orders/links`, at the CMS: the private links of all current bookings of an address are sent
 * to it. Answers alike and as quickly, whether there are any or not.
 */
export const bookingLinksPath = '/api/orders/links'

export const bookingLinksRequestSchema = z.object({
  email: emailAddress({
    label: 'E-mail address',
    maxCharacters: bookerLimits.email,
    missing: 'Enter the e-mail address that you booked with',
  }),
})
