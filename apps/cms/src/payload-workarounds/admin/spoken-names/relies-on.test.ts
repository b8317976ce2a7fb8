import { expect, it } from '@jest/globals'

import { drawnNowhere, namesIn, shipped } from '@cms-support/shipped'
import { rules } from './rules'

const ui = '@payloadcms/ui/dist'

it('Payload still draws everything that is given a name', () => {
  const names = rules.flatMap(({ selector }) => namesIn(selector))
  expect(names.length).toBeGreaterThan(10)
  expect(drawnNowhere(names)).toEqual([])
})

it('the buttons of an editor still say what they are for in code only', () => {
  const button = shipped(
    '@payloadcms/richtext-lexical/dist/features/toolbars/shared/ToolbarButton/index.js',
  )
  expect(button).toContain('"data-button-key": item.key')
  expect(button).not.toContain('aria-label')
})

it.each([
  'elements/Pagination/ClickableArrow',
  'elements/DatePicker',
  'elements/FileDetails/StaticFileDetails',
  'elements/Popup/PopupTrigger',
  'elements/SelectRow',
  'fields/Upload/RelationshipContent',
])('Payload still names nothing in %s', (component) => {
  const file = component === 'elements/DatePicker' ? 'DatePicker.js' : 'index.js'
  const source = shipped(`${ui}/${component}/${file}`)
  expect(source).toMatch(/onClick|onToggle/)
  expect(source).not.toMatch(/aria-label|aria-labelledby/)
})

it('a box to tick still leaves out the name that it is given', () => {
  const box = shipped(`${ui}/fields/Checkbox/Input.js`)
  expect(box).toMatch(/"aria-label": "",\s*"aria-labelledby": name/)
  expect(box).toContain('title: name')
})
