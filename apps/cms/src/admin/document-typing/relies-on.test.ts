import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

const ui = '@payloadcms/ui/dist'

it('the server still writes a form’s state from the document that it is given', () => {
  expect(shipped(`${ui}/utilities/buildFormState.js`)).toContain(
    'const data = incomingData || reduceFieldsToValues(formState, true)',
  )
  expect(shipped(`${ui}/providers/ServerFunctions/index.js`)).toMatch(/return \{\s*state: null/)
})

it('a form still fills itself anew in the same way', () => {
  expect(shipped(`${ui}/forms/Form/index.js`)).toMatch(
    /await getFormState\(\{[^}]*renderAllFields: true[^]*?type: 'REPLACE_STATE'/,
  )
})

it('a rich text is still drawn anew for another initial value', () => {
  const source = shipped('@payloadcms/richtext-lexical/dist/field/Field.js')
  expect(source).toMatch(/Object\.is\(initialValue, prevInitialValueRef\.current\)/)
  expect(source).toContain('setRerenderProviderKey(new Date())')
})

it('a form still counts what was refused as sent', () => {
  expect(shipped(`${ui}/forms/Form/index.js`)).toMatch(
    /\} else \{\s*setProcessing\(false\);\s*setSubmitted\(true\);/,
  )
})
