import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { drawnNowhere, namesIn, shipped } from '@cms-support/shipped'

const ui = '@payloadcms/ui/dist'
const ours = ['document-stamps']

it('Payload still draws the two stamps that ours take the place of', () => {
  const css = readFileSync(new URL('document-stamps.css', import.meta.url), 'utf8')
  expect(drawnNowhere(namesIn(css).filter((name) => !ours.includes(name)))).toEqual([])
})

it('Payload’s picker still hands out noon in UTC of the day that was chosen', () => {
  expect(shipped(`${ui}/elements/DatePicker/DatePicker.js`)).toContain(
    'newDate.setHours(12 - tzOffset, 0)',
  )
})

it('Payload still writes the dates of a list by the clock of the computer', () => {
  const cell = shipped(`${ui}/elements/Table/DefaultCell/fields/Date/index.js`)
  expect(cell).toContain('formatDate(')
  expect(cell).not.toContain('defaultTimezone')
})
