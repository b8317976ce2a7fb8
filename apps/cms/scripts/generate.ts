/** Writes the files that follow from the schema: the generated types and the admin's import map. */
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

import { fillInOfflineEnv } from './offline-env'

fillInOfflineEnv()
const config = await (await import('../src/payload.config')).default
await generateTypes(config, { log: false })
await generateImportMap(config, { log: false })
process.exit(0)
