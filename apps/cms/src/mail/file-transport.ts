import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer, { type Transporter } from 'nodemailer'

/** Composes e-mails as a mail server would get them, and leaves each as an `.eml` file that mail programs open. */
export function fileTransport(folder: string): Transporter {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return nodemailer.createTransport<FiledInfo>({
    name: 'files',
    version: '1',
    send: (mail, done) => {
      composer
        .sendMail(mail.data)
        .then(async (composed) => {
          const filedAs = await file(folder, composed.message as Buffer)
          done(null, { envelope: composed.envelope, messageId: composed.messageId, filedAs })
        })
        .catch((error: unknown) => done(error as Error, undefined as never))
    },
  })
}

type FiledInfo = { envelope: unknown; messageId: string; filedAs: string }

/** Names sort by time. A file appears under its name once it is complete. */
async function file(folder: string, message: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true })
  const moment = new Date().toISOString().replace(/[:.]/g, '-')
  const target = path.join(folder, `${moment}-${randomUUID().slice(0, 8)}.eml`)
  const unfinished = `${target}.part`
  await writeFile(unfinished, message)
  await rename(unfinished, target)
  return target
}
