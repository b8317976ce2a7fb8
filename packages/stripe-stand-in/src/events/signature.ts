import { createHmac } from 'node:crypto'

/** The `stripe-signature` header of a webhook request, scheme v1, as of real time. */
export function signPayload(payload: string, secret: string, timestampSeconds: number): string {
  const signed = `${timestampSeconds}.${payload}`
  const signature = createHmac('sha256', secret).update(signed).digest('hex')
  return `t=${timestampSeconds},v1=${signature}`
}
