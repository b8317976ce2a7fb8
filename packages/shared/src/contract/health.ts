import { z } from 'zod'

/** Of the folders for pictures and for an embedded database. */
const diskStateSchema = z.enum(['ok', 'full', 'read-only', 'failing'])
export type DiskState = z.infer<typeof diskStateSchema>

/** `GET /api/health`: 200 when all is well, 503 when something is failing. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'failing']),
  database: z.enum(['ok', 'failing']),
  disk: diskStateSchema,
  version: z.string(),
})
export type Health = z.infer<typeof healthSchema>
