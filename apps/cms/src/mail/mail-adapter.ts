import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer, { type SentMessageInfo, type Transporter } from 'nodemailer'
import type { EmailAdapter } from 'payload'

import { fileTransport } from './file-transport'

type MailOptions = {
  smtpUrl: string | undefined
  /** Where e-mails are written when there is no server to send them. */
  mailFolder: string
  /** `Lectern <no-reply@lectern.example>` */
  from: string
}

/** Sends through SMTP; without a server, writes each e-mail to a file and says so at start. */
export async function mailAdapter({ smtpUrl, mailFolder, from }: MailOptions) {
  const adapter = await nodemailerAdapter({
    ...senderOf(from),
    transport: smtpUrl ? smtpTransport(smtpUrl) : fileTransport(mailFolder),
    // Nobody waits at start for a mail server, and one that is down must not stop the CMS.
    skipVerify: true,
  })
  const announcing: EmailAdapter<SentMessageInfo> = ({ payload }) => {
    if (!smtpUrl) {
      payload.logger.info(
        `E-mails are not sent but written to ${mailFolder}. Set SMTP_URL to send them.`,
      )
    }
    return adapter({ payload })
  }
  return announcing
}

/** A server that hangs fails an e-mail, which is then tried again; it holds up nothing else. */
const secondsToGiveUp = { connection: 10, greeting: 10, socket: 20 }

function smtpTransport(url: string): Transporter {
  return nodemailer.createTransport({
    url,
    connectionTimeout: secondsToGiveUp.connection * 1000,
    greetingTimeout: secondsToGiveUp.greeting * 1000,
    socketTimeout: secondsToGiveUp.socket * 1000,
  })
}

function senderOf(from: string): { defaultFromName: string; defaultFromAddress: string } {
  const [, name = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? []
  return { defaultFromName: name || 'Lectern', defaultFromAddress: address.trim() }
}
