import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

const endpoints = 'payload/dist/collections/endpoints'

it.each([
  ['updateByID', 'general:updatedSuccessfully'],
  ['updateByID', 'version:draftSavedSuccessfully'],
  ['updateByID', 'version:autosavedSuccessfully'],
  ['update', 'general:updatedCountSuccessfully'],
  ['restoreVersion', 'version:restoredSuccessfully'],
])('Payload’s %s still asks the request for the words of “%s”, and nobody else', (name, words) => {
  expect(shipped(`${endpoints}/${name}.js`)).toContain(`req.t('${words}'`)
})
