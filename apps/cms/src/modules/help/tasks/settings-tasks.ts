import type { HelpGroup } from '../task'
import { company, look, staffAccounts } from './places'

const keepsAccounts = { collection: 'users', to: 'delete' } as const

export const settingsTasks: HelpGroup = {
  heading: 'Settings and colleagues',
  tasks: [
    {
      name: 'change-the-look',
      question: 'change colour and logo of the website',
      words: 'brand look letters typefaces theme logo',
      needs: { global: 'look' },
      place: look,
      steps: [
        'Open [Look of the website].',
        'Choose the [Brand colour], the [Tone] and the [Typefaces]. A colour on which no words can be read is shown beside the one that is used.',
        'Open [Logo and icon] for the logo.',
        'Press [Save]. Pages, e-mails and invoices follow.',
      ],
    },
    {
      name: 'change-the-announcement',
      question: 'put an announcement on every page',
      words: 'banner notice news top closed holiday',
      needs: { global: 'look' },
      place: look,
      steps: [
        'Open [Look of the website], and then [Top of every page].',
        'Type the [Words], and say [From] when and [Until] when they are shown.',
        'Press [Save].',
      ],
    },
    {
      name: 'change-the-company',
      question: 'change our address or VAT number',
      words: 'company settings invoice telephone registered vat rates',
      needs: { global: 'settings' },
      place: company,
      steps: [
        'Open [Company and VAT].',
        'Change what is under [Company], [Contact] or [VAT]. It stands on every invoice that is written from now on.',
        'Press [Save].',
      ],
    },
    {
      name: 'remind-people-before-a-course',
      question: 'change when people are reminded of a course',
      words: 'reminder letter e-mail days before joining switch off',
      needs: { global: 'settings' },
      place: company,
      steps: [
        'Open [Company and VAT], and then [Reminders].',
        'Say under [Days before] and [At what time] when the letter goes out, and write an [Opening sentence] if you like. To send none, take the tick off [Remind people before each course].',
        'Press [Save]. When a date’s reminder goes out, or went, stands on the date under [What they have been told].',
      ],
    },
    {
      name: 'tell-people-that-a-certificate-expires',
      question: 'tell people that their certificate expires',
      words: 'renewal refresher expiry valid until reminder letter',
      needs: { global: 'settings' },
      place: company,
      steps: [
        'Open [Company and VAT], and then [Reminders].',
        'Tick [Tell people before a certificate expires], and say under [Days before it expires] how early.',
        'Press [Save]. When somebody was told stands beside their certificate, on the date, under [Certificates].',
      ],
    },
    {
      name: 'ask-how-a-course-was',
      question: 'ask people how a course was',
      words: 'feedback evaluation survey marks review after the course letter',
      needs: { global: 'settings' },
      place: company,
      steps: [
        'Open [Company and VAT], and then [Feedback].',
        'Tick [Ask people how a course was], and press [Save]. They get one letter on the day after.',
        'Read the answers on the date, under [Feedback], or in the list of [Feedback].',
      ],
    },
    {
      name: 'invite-a-colleague',
      question: 'invite a colleague',
      words: 'user new staff account password role',
      needs: keepsAccounts,
      place: staffAccounts,
      steps: [
        'Press [Invite a colleague…] above the list of [Staff accounts].',
        'Type name and e-mail address, and choose [What they may do].',
        'Press [Send the invitation]. They choose a password of their own by the link that they get.',
      ],
    },
    {
      name: 'sign-in-with-a-code',
      question: 'sign in with a code from my telephone as well',
      words: 'second factor two factor authenticator 2fa totp security recovery codes',
      needs: { collection: 'users', to: 'update' },
      place: { label: 'Your account', href: '/admin/account' },
      steps: [
        'Open [Your account], and press [Switch it on…].',
        'Read the picture with an app on your telephone that shows codes, or type the letters into it.',
        'Type [The code that the app shows now] and [Your password], and press [Switch it on].',
        'Keep the ten recovery codes where your telephone is not: each signs you in once. Tick [I have kept them], and press [Go on].',
      ],
    },
    {
      name: 'close-an-account',
      question: 'close the account of somebody who leaves',
      words: 'user delete remove staff sign in leaver',
      needs: keepsAccounts,
      place: staffAccounts,
      steps: [
        'Open the account in the list of [Staff accounts].',
        'Press [Close this account]. They are signed out at once, and what they wrote keeps their name.',
      ],
    },
  ],
}
