/** Writes what follows from the sources: the generated types, the admin's import map and the help as a document. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

import { fillInOfflineEnv } from './offline-env'

fillInOfflineEnv()
const config = await (await import('../src/payload.config')).default
await generateTypes(config, { log: false })
await generateImportMap(config, { log: false })
const { helpAsMarkdown } = await import('../src/modules/help')
await writeFile(path.resolve(import.meta.dirname, '../../../docs/help.md'), helpAsMarkdown())
process.exit(0)
