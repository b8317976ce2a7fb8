import { readFile, unlink } from 'node:fs/promises'

import { currentEnv } from '@cms/env'
import { plainAddress } from '@cms/mail/plain-address'
import { mailFiles } from '@cms/mail/sweep-mail-folder'

/** Deletes e-mails in files that went to an address or came from it, as their headers say. Returns what was done, in words. */
export async function eraseMailFiles(email: string): Promise<string[]> {
  let count = 0
  for (const file of await mailFiles(currentEnv().MAIL_DIR)) {
    const [headers = ''] = (await readFile(file, 'utf8')).split('\r\n\r\n')
    if (!headers.toLowerCase().includes(plainAddress(email))) continue
    await unlink(file)
    count += 1
  }
  return count === 0 ? [] : [`${count} ${count === 1 ? 'e-mail' : 'e-mails'} in files`]
}
