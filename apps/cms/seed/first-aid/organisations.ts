import type { WrittenOrganisation } from '../content/organisations'

export const organisations: readonly WrittenOrganisation[] = [
  {
    name: 'Severnside School Trust',
    mailbox: 'training@severnside.example',
    invoiceAddress: { line1: '1 Weir Road', town: 'Portishead', postcode: 'BS20 9ZA' },
    coordinators: [
      { name: 'Helen Strake', email: 'h.strake@severnside.example', phone: '01632 960150' },
    ],
  },
]
