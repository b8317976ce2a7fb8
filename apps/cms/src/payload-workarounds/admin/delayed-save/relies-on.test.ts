import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

const ui = '@payloadcms/ui/dist'
const lexical = '@payloadcms/richtext-lexical/dist'
const block = shipped(`${lexical}/features/blocks/client/component/index.js`)

it.each([
  ['SaveButton', 'action-save'],
  ['PublishButton', 'action-save'],
  ['SaveDraftButton', 'action-save-draft'],
])('Payload’s %s has the id “%s”', (component, id) => {
  expect(shipped(`${ui}/elements/${component}/index.js`)).toContain(`buttonId: "${id}"`)
})

it.each(['SaveButton', 'PublishButton', 'SaveDraftButton'])('%s hears Ctrl+S', (component) => {
  expect(shipped(`${ui}/elements/${component}/index.js`)).toMatch(
    /useHotkey\(\{\s*cmdCtrlKey: true,\s*editDepth,\s*keyCodes: \['s'\]/,
  )
})

it('Payload counts the keys that are down by their codes, from the document', () => {
  const source = shipped(`${ui}/hooks/useHotkey.js`)
  expect(source).toContain('document.addEventListener("keydown"')
  expect(source).toContain('document.addEventListener("keyup"')
})

it('marks an editor as such', () => {
  expect(shipped('lexical/dist/Lexical.prod.mjs')).toContain('data-lexical-editor')
})

it('a form still hands over what was typed 250 ms after the last key', () => {
  expect(shipped(`${ui}/forms/Form/index.js`)).toMatch(
    /useDebouncedEffect\([^]*\[modified, submitted, formState\], 250\)/,
  )
})

it('a block still asks the server before it writes what was typed to the document', () => {
  expect(block).toMatch(/const onChange = [^]*await getFormState\([^]*editor\.update\(/)
})

it('an editor still writes to the document in an idle moment', () => {
  expect(shipped(`${lexical}/field/Field.js`)).toContain('useRunDeprioritized')
  expect(shipped(`${lexical}/utilities/useRunDeprioritized.js`)).toContain('requestIdleCallback')
})
