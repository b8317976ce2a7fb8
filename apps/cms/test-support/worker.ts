/** The program of a worker process: `worker.ts <task>`; see workers.ts. */
import { getPayload, type Payload } from 'payload'

import { logger } from '../src/http/logger'

const [taskName] = process.argv.slice(2)
// What goes as planned is not worth a line among those of the tests.
logger.options.level = 'error'
const config = (await import('../src/payload.config')).default
const payload = await getPayload({ config })
const task = (await import(`./tasks/${taskName}.ts`)) as {
  run: (payload: Payload, input: unknown) => Promise<unknown>
}

process.on('message', ({ input }: { input: unknown }) => void answer(input))
process.send?.('ready')

async function answer(input: unknown): Promise<void> {
  try {
    process.send?.({ output: await task.run(payload, input) })
  } catch (error) {
    process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : 'unknown' })
  }
}
