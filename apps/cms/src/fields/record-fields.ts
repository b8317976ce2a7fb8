import type { Field, RelationshipField, TextField } from 'payload'

import { may } from '../access/may'

/** For what the program needs and no person should meet: not in the admin, not over REST. */
export const programOnly = {
  admin: { hidden: true },
  access: { read: () => false },
} satisfies Partial<Field>

/** The name under which something is made once, however often it is tried. */
export const onceKey: Field = {
  name: 'key',
  type: 'text',
  required: true,
  unique: true,
  ...programOnly,
}

const belongsTo: RelationshipField = {
  name: 'belongsTo',
  label: 'Order',
  type: 'relationship',
  relationTo: 'orders',
  index: true,
}
const orderId: TextField = { name: 'orderId', type: 'text', index: true, ...programOnly }

/**
 * The order twice: `belongsTo` for people to follow, `orderId` as plain text for conditions of
 * statements. (A relationship `order` would share its column, `order_id`, with the text.)
 */
export const ofOrder: Field[] = [belongsTo, { ...orderId, required: true }]

/** The same for records that are read by some who may not open the order. */
export const ofOrderUnseen: Field[] = [
  {
    ...belongsTo,
    admin: { condition: (_, __, { user }) => may(user, 'handleBookings') },
  },
  { ...orderId, required: true },
]

/** The same of what may belong to something else instead. */
export const mayBeOfOrder: Field[] = [belongsTo, orderId]

export function momentField(name: string, label: string, { required = false } = {}): Field {
  return {
    name,
    label,
    type: 'date',
    required,
    index: true,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy HH:mm' } },
  }
}

/** Whole pence, shown as pounds. */
export function amountField(
  name: `${string}Pence`,
  label: string,
  { required = true } = {},
): Field {
  return {
    name,
    label,
    type: 'number',
    required,
    admin: {
      components: {
        Field: '/fields/money-field/money-field.client#MoneyField',
        Cell: '/fields/money-field/money-cell#MoneyCell',
      },
    },
  }
}
