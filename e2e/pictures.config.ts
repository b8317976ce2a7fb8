import { defineConfig } from '@playwright/test'

import journeys from './playwright.config'

/** Pictures for the documents, of the same system that the journeys use. */
export default defineConfig(journeys, { testDir: 'pictures', testIgnore: [] })
