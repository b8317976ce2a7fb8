/**
 * Integration tests about what is done with documents, whichever database keeps them: letters, PDFs, pictures,
 * words, and worlds that another test makes on each database anyway. They run on SQLite alone, unless they
 * are asked for by name. A test that is not named here runs on every database.
 */
export const sameOnEveryDatabase = [
  'admin/views/views',
  'http/accepted-body',
  'modules/checkout/payment-brand',
  'modules/checkout/refused-payments',
  'modules/content/media/media',
  'modules/content/refused-text/refused-text',
  'modules/documents/render-pdf',
  'modules/letters/what-a-booked-person-gets',
  'modules/look/look',
  'modules/people/new-password/new-password',
  'modules/people/users/hooks/ask-for-current-password',
  'modules/publishing/public-changes/related-tags',
  'modules/share-images/share-image-endpoint',
  'payload-workarounds/server/refuse-paths/relies-on',
  'seed/factories/factories',
  'seed/scenarios/demo-is-true',
  'seed/scenarios/first-aid',
  'seed/scenarios/nearly-sold-out',
  'typed/with-clean-text',
]
