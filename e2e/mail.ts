/** The e-mails that the running system wrote to its folder instead of sending them. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import PostalMime, { type Email } from 'postal-mime'

import { eventually, expect } from './journey'
import { dataDir } from './running-system'

/** Both forms of an e-mail, as its reader has them. */
export interface Letter {
  text: string
  html: string
}

interface Wanted {
  subject: string
  /** Words of its text, where the subject alone does not tell it from others. */
  about?: string
  count?: number
}

/** One round of the slowest job that leads to an e-mail, and of the one that sends it. */
const patienceSeconds = 75

/** Waits until so many such e-mails have gone to an address, and gives the last of them. */
export async function mailTo(
  address: string,
  { subject, about = '', count = 1 }: Wanted,
): Promise<Letter> {
  let found: Email[] = []
  await eventually(async () => {
    found = (await allMail()).filter(
      (email) => isTo(email, address) && email.subject === subject && email.text?.includes(about),
    )
    expect(found, `e-mails to ${address}: ${subject}`).toHaveLength(count)
  }, patienceSeconds)
  const { text = '', html = '' } = found.at(-1) ?? {}
  return { text, html }
}

async function allMail(): Promise<Email[]> {
  const folder = path.join(dataDir(), 'mail')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).toSorted()
  return Promise.all(
    names.map(async (name) => PostalMime.parse(await readFile(path.join(folder, name)))),
  )
}

function isTo({ to = [] }: Email, address: string): boolean {
  return to.some((one) => one.address === address)
}
