import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted into a text comes in whole and clean; a Word file can be put in as well. */
export const PasteFeature = createServerFeature({
  key: 'paste',
  feature: {
    ClientFeature: '/modules/content/pasting/paste-feature.client#PasteFeatureClient',
  },
})
