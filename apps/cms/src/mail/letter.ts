/** What an e-mail says, once. Both of its forms, plain text and HTML, are drawn from it. */
export interface Letter {
  subject: string
  /** What stands above everything, for the letter that somebody has been waiting for. */
  opening?: Opening
  parts: readonly LetterPart[]
}

export interface Opening {
  title: string
  text: string
  /** How many places it is about, which are drawn. */
  places: number
}

/** A string is a paragraph, whose line breaks are kept. */
export type LetterPart = string | Quote | Details | Figures | Button

/** What somebody outside the company wrote, as it was. */
export interface Quote {
  kind: 'quote'
  heading?: string
  text: string
}

/**
 * One thing and what staff have to say about it, such as a course with its day and place. Addresses on
 * the lines become links, so nothing that a visitor typed belongs here.
 */
export interface Details {
  kind: 'details'
  /** Before the heading, and larger: the day, for what takes place on one. */
  lead?: string
  heading: string
  lines: readonly string[]
}

/** Amounts under each other; what they come to is marked. */
export interface Figures {
  kind: 'figures'
  rows: readonly Figure[]
}

export interface Figure {
  label: string
  /** As people read it: "£764.40". */
  amount: string
  isTotal?: boolean
}

export interface Button {
  kind: 'button'
  label: string
  url: string
}

/** Whom an e-mail comes from, as the settings have it. */
export interface Sender {
  name: string
  contact: readonly string[]
  email?: string
}
