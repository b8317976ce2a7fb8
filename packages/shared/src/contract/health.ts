import { z } from 'zod'

/** `GET /api/health`: 200 when all is well, 503 when something is failing. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'failing']),
  database: z.enum(['ok', 'failing']),
  version: z.string(),
})
export type Health = z.infer<typeof healthSchema>
