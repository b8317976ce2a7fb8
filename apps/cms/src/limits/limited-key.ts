import { createHmac } from 'node:crypto'

import { currentEnv } from '../env'

/**
 * What stands for an address, of the network or of a mailbox, where something is counted: it cannot be
 * turned back, nor tried out by anybody who has only the database.
 */
export function limitedKey(address: string): string {
  const { PAYLOAD_SECRET: secret } = currentEnv()
  return createHmac('sha256', secret).update(`limited:${address}`).digest('base64url').slice(0, 22)
}
