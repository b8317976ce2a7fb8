import type { TextField } from 'payload'

/** The heading that many blocks may carry. */
export const optionalHeading: TextField = {
  name: 'heading',
  type: 'text',
  label: 'Heading',
  maxLength: 120,
  admin: { description: 'Leave it empty to show none.' },
}
