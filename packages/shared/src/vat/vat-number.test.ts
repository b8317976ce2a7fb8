import { describe, expect, it } from '@jest/globals'

import { checkVatNumber, formatVatNumber, readCheckedVatNumber } from './vat-number'

describe('checkVatNumber', () => {
  it.each(['245719348', '220430231', '782237517'])('accepts %s', (number) => {
    expect(checkVatNumber(number)).toEqual({ result: 'valid', number: `GB${number}` })
  })

  it.each(['553557881', '404833210', '000000000'])(
    'warns about the check digits of %s',
    (number) => {
      expect(checkVatNumber(number)).toEqual({ result: 'checksum-failed', number: `GB${number}` })
    },
  )

  it.each([
    ['GB 245 7193 48', 'GB245719348'],
    ['gb245.719.348', 'GB245719348'],
    ['XI 245-7193-48', 'XI245719348'],
    ['245719348001', 'GB245719348001'],
    ['GB GD001', 'GBGD001'],
    ['GD499', 'GBGD499'],
    ['HA500', 'GBHA500'],
    ['XIHA999', 'XIHA999'],
  ])('reads %j as %s', (typed, number) => {
    expect(checkVatNumber(typed)).toEqual({ result: 'valid', number })
  })

  it.each(['123456782', '123456727'])(
    'accepts %s, whose check digits follow the older or the newer of the two rules',
    (number) => {
      expect(checkVatNumber(number).result).toBe('valid')
    },
  )

  it('checks the company of a branch number', () => {
    expect(checkVatNumber('553557881001').result).toBe('checksum-failed')
  })

  it.each([
    '',
    'GB',
    '12345678',
    '1234567890',
    'FR245719348',
    'GD500',
    'HA499',
    'GD0001',
    '24571934X',
  ])('does not take %j for a UK VAT number', (typed) => {
    expect(checkVatNumber(typed)).toEqual({ result: 'malformed' })
  })

  it('notices each single digit of 245719348 that could be mistyped', () => {
    const number = '245719348'
    for (const [position, digit] of [...number].entries()) {
      for (const wrong of [...'0123456789'].filter((other) => other !== digit)) {
        const typed = number.slice(0, position) + wrong + number.slice(position + 1)
        expect([typed, checkVatNumber(typed).result]).toEqual([typed, 'checksum-failed'])
      }
    }
  })
})

describe('formatVatNumber', () => {
  it.each([
    ['GB245719348', 'GB 245 7193 48'],
    ['XI245719348001', 'XI 245 7193 48 001'],
    ['GBGD001', 'GB GD001'],
  ])('groups %s as %s', (number, text) => {
    expect(formatVatNumber(number)).toBe(text)
  })
})

it.each([
  ['245719348', { text: 'GB 245 7193 48' }],
  ['DE 811 569 869', { text: 'DE 811 569 869' }],
  ['553557881', { refused: expect.stringContaining('check digits') }],
  ['GB 12', { refused: expect.stringContaining('9 digits') }],
])('reads what staff type as the VAT number %s by its check digits', (typed, read) => {
  expect(readCheckedVatNumber(typed)).toEqual(read)
})
