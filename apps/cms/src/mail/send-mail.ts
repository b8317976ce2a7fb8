import type { Payload, SendEmailOptions } from 'payload'

/** `filed` when there is no mail server and the e-mail was written to a file instead. */
export type MailOutcome = 'sent' | 'filed'

/** @throws what the mail server, or the way there, objects to. */
export async function sendMail(payload: Payload, mail: SendEmailOptions): Promise<MailOutcome> {
  const info: unknown = await payload.sendEmail(mail)
  const isFiled = typeof info === 'object' && info !== null && 'filedAs' in info
  return isFiled ? 'filed' : 'sent'
}
