/** The e-mails that the running system has written instead of sending them. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { dataDir } from './running-system'

export interface SentMail {
  subject: string
  /** Everything, with the line breaks of the transport taken out. */
  text: string
}

export function mailsTo(address: string): SentMail[] {
  const folder = path.join(dataDir(), 'mail')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .filter((mail) => mail.includes(`To: ${address}`))
    .map((mail) => ({
      subject: /^Subject: (.*)$/m.exec(mail)?.[1]?.trim() ?? '',
      text: mail.replaceAll(/=\r?\n/g, ''),
    }))
}
