import type { TermUnit } from './kept-until'

/** How long a kind of record is kept, as owners may choose it. */
export interface ChosenTerm {
  unit: TermUnit
  standard: number
  /** No law lets it be shorter, or the work cannot do with less. */
  least: number
  most: number
  /** From when it is counted, to follow "after": "the message was last worked on". */
  from: string
}

/** How long a kind of record is kept where nobody chooses it. */
export interface FixedTerm {
  /** "30 days after the last course of the booking". */
  words: string
}

/** One kind of record in which people are named, or can be found out. */
export interface RetentionRule {
  /** Whom and what it is about. */
  what: string
  why: string
  /** What in data protection law allows it: UK GDPR, article 6 and, for health, 9. */
  basis: string
  /** What else demands or limits it. */
  law?: string
  term: ChosenTerm | FixedTerm
  /** What happens then. */
  end: string
}

/** Dietary and access needs go so many days after the last course for which they were given. */
export const needsKeptDays = 30

/** Who asked for places and never confirmed the address goes so many days after asking. */
export const unconfirmedPlacesKeptDays = 3

/** Who waited for places goes so many days after booking, leaving the list, or the beginning of the date. */
export const placesWantedKeptDays = 30

/** Who asked to be told of new dates and never confirmed the address goes so many days after asking. */
export const unconfirmedDateNewsKeptDays = 3

/** Who has ended being told of new dates goes so many days after that. */
export const endedDateNewsKeptDays = 30

/** What somebody answered before a course goes so many days after the date. */
export const answersKeptDays = 30

/** A certificate goes so many years after its course, or when it has expired if that is later. */
export const certificatesKeptYears = 6

/** What somebody thought of a course goes so many months after the letter that asked. */
export const feedbackKeptMonths = 24

/** An offer in writing goes so many months after it was accepted, declined or withdrawn, or lapsed. */
export const offersKeptMonths = 24

const contract = 'Contract (UK GDPR, article 6(1)(b))'
const legalObligation = 'Legal obligation (UK GDPR, article 6(1)(c))'
const legitimateInterests = 'Legitimate interests (UK GDPR, article 6(1)(f))'

/**
 * What is kept about people, why, for how long, by which law, and what becomes of it. The only list of it:
 * the settings, the job that erases, the answer to a person and the privacy page are all made from it. What
 * it says must be true of the program.
 */
export const retentionTable = {
  unpaidOrders: {
    what: 'Bookings that were begun and not finished: whatever was typed',
    why: 'So that you can come back and finish',
    basis: contract,
    term: {
      unit: 'days',
      standard: 30,
      least: 7,
      most: 365,
      from: 'the time to pay ran out',
    },
    end: 'Deleted',
  },
  waiting: {
    what: 'That you wait, or waited, for places on a full date: name, e-mail address and telephone number, and what we wrote to you about it',
    why: 'To offer you places when some become free',
    basis: contract,
    term: {
      words: `${placesWantedKeptDays} days after you booked, left the list or let an offer go, or the date began; ${unconfirmedPlacesKeptDays} days after you asked, if you did not confirm your address`,
    },
    end: 'Deleted',
  },
  dateNews: {
    what: 'That you asked to be told of new dates of a course: e-mail address, and what we wrote to you about it',
    why: 'To tell you when there is a new date',
    basis:
      'Your consent (UK GDPR, article 6(1)(a); Privacy and Electronic Communications Regulations 2003, regulation 22)',
    term: {
      words: `12 months after you confirmed it; ${endedDateNewsKeptDays} days after you ended it; ${unconfirmedDateNewsKeptDays} days after you asked, if you did not confirm your address`,
    },
    end: 'Deleted',
  },
  needs: {
    what: 'What you tell us about food and access',
    why: 'To arrange it, and for nothing else',
    basis: 'Your explicit consent (UK GDPR, articles 6(1)(a) and 9(2)(a))',
    term: { words: `${needsKeptDays} days after the last course of the booking` },
    end: 'Deleted',
  },
  answers: {
    what: 'What you answer to our questions before a course',
    why: 'So that the course suits you',
    basis: contract,
    term: { words: `${answersKeptDays} days after the last day of the course` },
    end: 'Deleted',
  },
  contactDetails: {
    what: 'Telephone number of whoever booked, and e-mail addresses of those who came',
    why: 'To reach you about the course, before and after it',
    basis: contract,
    term: {
      unit: 'months',
      standard: 12,
      least: 1,
      most: 72,
      from: 'the last course of the booking',
    },
    end: 'Taken out of the booking',
  },
  delegates: {
    what: 'Names of those who came on a course, and on which of its days they were there; whoever booked one that costs nothing',
    why: 'To confirm that you came, for a certificate or a claim',
    basis: legitimateInterests,
    law: 'Claims from a contract can be made for six years (Limitation Act 1980, section 5)',
    term: {
      unit: 'years',
      standard: 6,
      least: 1,
      most: 40,
      from: 'the last course of the booking',
    },
    end: 'Taken out of the booking',
  },
  certificates: {
    what: 'Certificates of attendance: name, course and days. Whoever is given the code of one can see that it is good; that you want no letters before one expires, as a code that cannot be turned back',
    why: 'So that you can show that you came, and to tell you before it expires',
    basis: legitimateInterests,
    term: {
      words: `${certificatesKeptYears} years after the last day of the course, or until the certificate expires if that is later; the code for as long as such letters are sent`,
    },
    end: 'Deleted; its code is then unknown here',
  },
  feedback: {
    what: 'What you thought of a course, with your name and e-mail address; that you want no more letters that ask, as a code that cannot be turned back',
    why: 'To make our courses better, and to publish what you let us publish',
    basis: legitimateInterests,
    term: {
      words: `${feedbackKeptMonths} months after we asked, or until you take back your consent if that is later; the code for as long as such letters are sent`,
    },
    end: 'Deleted',
  },
  offers: {
    what: 'Offers that we wrote to you: name, e-mail address, telephone number and address, what you were offered, and what you answered',
    why: 'To book it as it was agreed, and to know what was agreed',
    basis: contract,
    term: {
      words: `${offersKeptMonths} months after you accepted or declined it, or its time ran out, or we withdrew it`,
    },
    end: 'Deleted; what it became is kept as a booking',
  },
  books: {
    what: 'Who booked and paid: name, e-mail address, organisation and address, on the booking and on its invoice or credit note',
    why: 'For our books',
    basis: legalObligation,
    law: 'Six years: VAT Act 1994, schedule 11, paragraph 6; Companies Act 2006, section 388; Finance Act 1998, schedule 18, paragraph 21',
    term: {
      unit: 'years',
      standard: 6,
      least: 6,
      most: 12,
      from: 'the end of the accounting year',
    },
    end: 'Taken out; numbers and amounts stay',
  },
  emailTexts: {
    what: 'E-mails that we sent you about a booking or a course date',
    why: 'To know what we told you, and to send it again',
    basis: contract,
    term: { unit: 'months', standard: 12, least: 1, most: 72, from: 'the e-mail was sent' },
    end: 'Text and address are erased; that something was sent stays',
  },
  timeLines: {
    what: 'What happened to a booking: e-mails sent, names changed, places moved, why a date was called off',
    why: 'To answer questions about it',
    basis: legitimateInterests,
    term: { unit: 'months', standard: 24, least: 6, most: 72, from: 'it happened' },
    end: 'Deleted',
  },
  paymentMessages: {
    what: 'Messages from Stripe, our payment company, about a payment',
    why: 'To find mistakes in payments',
    basis: legitimateInterests,
    term: { unit: 'months', standard: 6, least: 3, most: 24, from: 'the message came' },
    end: 'Deleted',
  },
  enquiries: {
    what: 'Messages that you send us through this website, and what we answered',
    why: 'To answer you',
    basis: legitimateInterests,
    term: {
      unit: 'months',
      standard: 12,
      least: 1,
      most: 36,
      from: 'we last worked on the message',
    },
    end: 'Deleted',
  },
  organisations: {
    what: 'Who books for an organisation: name, e-mail address and telephone number',
    why: 'To know whom to ask, and which bookings belong together',
    basis: legitimateInterests,
    term: { words: 'As long as somebody books for the organisation' },
    end: 'Taken out, also when you ask',
  },
  complaints: {
    what: 'Complaints about how we use your data, and what we answered',
    why: 'To show that we dealt with it',
    basis: legalObligation,
    law: 'Data Protection Act 2018, section 164A',
    term: { unit: 'months', standard: 36, least: 12, most: 72, from: 'we told you the outcome' },
    end: 'Deleted',
  },
  requests: {
    what: 'That somebody asked for their data to be erased, without name or address',
    why: 'To show that we did it',
    basis: legalObligation,
    law: 'UK GDPR, article 5(2)',
    term: { unit: 'months', standard: 36, least: 12, most: 72, from: 'it was done' },
    end: 'Deleted',
  },
  staffActs: {
    what: 'What our staff did in our system: when they signed in, what they published, refunded, exported or set, without the data of customers',
    why: 'To find out who did what, and to notice misuse',
    basis: legitimateInterests,
    term: { unit: 'months', standard: 24, least: 6, most: 72, from: 'it was done' },
    end: 'Deleted',
  },
  mailFiles: {
    what: 'Copies of e-mails on our server, where no mail server sends them',
    why: 'To send them by hand',
    basis: legitimateInterests,
    term: { unit: 'days', standard: 30, least: 1, most: 365, from: 'the e-mail was written' },
    end: 'Deleted',
  },
  testimonials: {
    what: 'What you said about us, under the name that you agreed to, and how you agreed',
    why: 'To show it on this website',
    basis: 'Your consent (UK GDPR, article 6(1)(a))',
    law: 'Who publishes a testimonial must be able to show that it is genuine (Digital Markets, Competition and Consumers Act 2024, schedule 20)',
    term: { words: 'Until you take back your consent' },
    end: 'Taken off the website at once, and deleted when you ask',
  },
  counts: {
    what: 'How often something was tried from a network address, as a code that cannot be turned back',
    why: 'Against abuse and guessed passwords',
    basis: legitimateInterests,
    term: { words: 'From ten minutes to three weeks, depending on what is counted' },
    end: 'Deleted',
  },
  staff: {
    what: 'Accounts of our staff, who wrote an article, and who teaches',
    why: 'To let them in, and to say who wrote or teaches what',
    basis: contract,
    term: { words: 'While they work with us' },
    end: 'Deleted by an owner',
  },
} as const satisfies Record<string, RetentionRule>

export type RetentionKind = keyof typeof retentionTable

/** Kinds for which owners choose the term. */
export type ChosenKind = {
  [Kind in RetentionKind]: (typeof retentionTable)[Kind]['term'] extends ChosenTerm ? Kind : never
}[RetentionKind]

export const retentionKinds = Object.keys(retentionTable) as RetentionKind[]

export function ruleOf(kind: RetentionKind): RetentionRule {
  return retentionTable[kind]
}

/** `null` where nobody chooses. */
export function chosenTermOf(kind: RetentionKind): ChosenTerm | null {
  const { term } = ruleOf(kind)
  return 'unit' in term ? term : null
}

export function isChosen(kind: RetentionKind): kind is ChosenKind {
  return chosenTermOf(kind) !== null
}
