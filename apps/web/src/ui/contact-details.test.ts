import { expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ContactDetails } from './contact-details'

it('lets a long e-mail address break before its domain', () => {
  const details = { email: 'hello@hollinbank.example', phone: '', openingHours: '' }
  expect(renderToStaticMarkup(createElement(ContactDetails, { details }))).toContain(
    '<a href="mailto:hello@hollinbank.example">hello<wbr/>@hollinbank.example</a>',
  )
})
