import { describe, expect, it } from '@jest/globals'

import { evidenceOf, fitsEvidence, reasonsFor } from './evidence'

const evidence = evidenceOf({
  name: 'Calder Vale Housing',
  legalName: 'Calder Vale Homes Limited',
  vatNumber: 'GB 245 7193 48',
  mailbox: 'Training@calder.example',
  coordinators: [{ name: 'Kim', email: 'kim@freemail.example' }, { name: 'Without an address' }],
})
const nothing = { companyKey: null, vatKey: null, addressKey: null }

describe('an order may be theirs', () => {
  it.each([
    ['same VAT number', { vatKey: 'GB245719348' }],
    ['same company name', { companyKey: 'calder vale homes' }],
    [
      'booked from the e-mail address of the mailbox or a coordinator',
      { addressKey: 'training@calder.example' },
    ],
  ])('for: %s', (reason, compared) =>
    expect(reasonsFor({ ...nothing, ...compared }, evidence)).toEqual([reason]),
  )

  it('for all reasons at once', () => {
    const compared = {
      companyKey: 'calder vale housing',
      vatKey: 'GB245719348',
      addressKey: 'kim@freemail.example',
    }
    expect(reasonsFor(compared, evidence)).toHaveLength(3)
  })

  it('for nothing that is only like it, and least of all the provider of the address', () => {
    const compared = {
      companyKey: 'calder vale',
      vatKey: 'GB245719349',
      addressKey: 'somebody@freemail.example',
    }
    expect(reasonsFor(compared, evidence)).toEqual([])
    expect(reasonsFor(nothing, evidence)).toEqual([])
  })
})

it('where nothing is known nothing is sought', () => {
  expect(fitsEvidence({ companies: [], vat: null, addresses: [] })).toBeNull()
})
