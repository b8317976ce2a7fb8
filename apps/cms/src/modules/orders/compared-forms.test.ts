import { describe, expect, it } from '@jest/globals'

import { addressForm, companyForm, vatForm } from './compared-forms'

describe('the name of a company, compared', () => {
  it.each([
    'Ravel & Co. Ltd',
    'RAVEL AND CO LIMITED',
    'Ravel & Co, Limited',
    ' ravel  &  co. ',
    'Ravel & Co Cyf',
  ])('is the same however it is written: %s', (name) =>
    expect(companyForm(name)).toBe('ravel and co'),
  )

  it.each(['Ravel & Co LLP', 'Ravel', 'Ravel & Co Leeds', 'Limited Ravel & Co'])(
    'is not that of %s',
    (name) => expect(companyForm(name)).not.toBe('ravel and co'),
  )

  it('keeps letters of any script, and what is called by nothing else', () => {
    expect(companyForm('Ząb — Łódź Ltd.')).toBe('ząb łódź')
    expect(companyForm('Ltd')).toBe('ltd')
    expect(companyForm('Marks’s Ltd')).toBe(companyForm("Marks's"))
  })

  it.each([null, undefined, '', ' … '])('is nothing of nothing: %p', (name) =>
    expect(companyForm(name)).toBeNull(),
  )
})

it('a VAT number is compared without its spaces, an address in any case', () => {
  expect(vatForm('gb 245 7193-48')).toBe('GB245719348')
  expect(vatForm('')).toBeNull()
  expect(addressForm(' Training@Quill.example ')).toBe('training@quill.example')
  expect(addressForm('')).toBeNull()
})
