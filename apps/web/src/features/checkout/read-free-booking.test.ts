import { describe, expect, it } from '@jest/globals'
import { readFreeBooking } from './read-free-booking'

const checkout = {
  delegates: [{ runId: 'talk', seat: 1 }],
  requiredDeclarations: ['terms' as const],
}
const form = {
  name: 'Ann Lee',
  email: 'ann@example.com',
  hasNeeds: 'yes',
  'needs.0.access': 'Step-free access',
  agreedGrossPence: '0',
  'declarations.terms': 'yes',
}

describe('the form of what is free', () => {
  it('asks for name, e-mail and needs, and nothing that an invoice would need', () => {
    expect(readFreeBooking(form, checkout)).toEqual({
      kind: 'good',
      booking: {
        booker: { kind: 'individual', name: 'Ann Lee', email: 'ann@example.com' },
        delegates: { bookerAttends: true, delegates: [{ runId: 'talk', seat: 1 }] },
        needs: { needs: [{ runId: 'talk', seat: 1, access: 'Step-free access' }] },
        payment: { agreedGrossPence: 0, declarations: { terms: true, expressRequest: false } },
      },
    })
  })

  it('says all that is missing at once, each beside its field', () => {
    const read = readFreeBooking({ agreedGrossPence: '0' }, checkout)
    const paths = read.kind === 'problems' ? read.problems.map(({ path }) => path) : []
    expect(paths).toEqual(['name', 'email', 'hasNeeds', 'declarations.terms'])
  })
})
