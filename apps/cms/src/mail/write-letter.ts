import type { Payload } from 'payload'

import { loadTheme } from '@cms/theme/load-theme'
import type { Letter } from './letter'
import { letterHtml } from './letter-html'
import { letterText } from './letter-text'
import { loadSender } from './sender'

export interface WrittenLetter {
  subject: string
  text: string
  html: string
}

/** A letter in both of its forms, from the company of the settings, in the colours of its website. */
export async function writeLetter(payload: Payload, letter: Letter): Promise<WrittenLetter> {
  const [sender, look] = await Promise.all([loadSender(payload), loadTheme(payload)])
  return {
    subject: letter.subject,
    text: letterText(letter, sender),
    html: letterHtml(letter, { sender, look }),
  }
}
