import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { databaseAdapter } from './database/adapter'
import { readEnv } from './env'
import { people } from './modules/people'

const sourceDir = path.dirname(fileURLToPath(import.meta.url))
const env = readEnv(process.env)

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  cors: [env.WEB_URL],
  csrf: [env.CMS_URL],
  db: databaseAdapter({ url: env.DATABASE_URL, migrationDir: path.join(sourceDir, 'migrations') }),
  editor: lexicalEditor(),
  sharp,
  collections: [...people.collections],
  globals: [],
  admin: { user: 'users', importMap: { baseDir: sourceDir } },
  graphQL: { disable: true },
  maxDepth: 3,
  telemetry: false,
  typescript: {
    outputFile: path.resolve(sourceDir, '../../../packages/shared/src/contract/payload-types.ts'),
    declare: false,
  },
})
