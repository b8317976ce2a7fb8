import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

const ui = '@payloadcms/ui/dist'

it('Payload’s button can still stand in ours, and publishes when it is pressed', () => {
  expect(shipped(`${ui}/exports/client/index.js`)).toContain('PublishButton')
  expect(shipped(`${ui}/elements/PublishButton/index.js`)).toMatch(
    /buttonId: "action-save",[^]*?onClick: isDefaultPublishAll \? publish/,
  )
})

it('Payload still draws the fields of a tab that is open, under a button of this class', () => {
  const source = shipped(`${ui}/fields/Tabs/Tab/index.js`)
  expect(source).toContain("baseClass = 'tabs-field__tab-button'")
})

it.each([
  ['fields/Text/Input.js', 'id: `field-${path'],
  ['fields/FieldLabel/index.js', 'htmlForFromProps || generateFieldID(path'],
  ['elements/Collapsible/index.js', '${baseClass}--collapsed'],
  ['elements/Collapsible/index.js', '${baseClass}__toggle'],
])('%s still says %s', (file, words) => {
  expect(shipped(`${ui}/${file}`)).toContain(words)
})
