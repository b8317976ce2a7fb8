import type { HelpGroup } from '../task'
import {
  bookings,
  calendar,
  enquiries,
  invoices,
  organisations,
  personalData,
  templates,
} from './places'

const needs = { action: 'handleBookings' } as const
const openBooking =
  'Open the booking: <Ctrl+K> finds it by a name, a firm or any of its numbers, or press on it in [Bookings].'

export const bookingTasks: HelpGroup = {
  heading: 'Bookings',
  tasks: [
    {
      name: 'find-a-booking',
      question: 'find a booking',
      words: 'order customer search name firm number telephone purchase order po delegate',
      needs,
      place: bookings,
      steps: [
        'Press <Ctrl+K>, on any page: the search box opens.',
        'Type a few letters of a name, the firm or the e-mail address; or the number of the booking, the purchase order, the telephone or the invoice. Whoever comes is found as well.',
        'Press <Enter> to open the first that was found, or choose another with the arrow keys.',
      ],
    },
    {
      name: 'find-an-invoice',
      question: 'find an invoice',
      words: 'bill pdf money accountant credit note',
      needs,
      place: invoices,
      steps: [
        'Press <Ctrl+K>, and type the number of the invoice, or the name of whoever booked.',
        'Press <Enter> to open it. Invoices and credit notes are also on their booking, under [Money], as PDFs.',
      ],
    },
    {
      name: 'take-a-booking',
      question: 'take a booking by telephone',
      words: 'call rings order new place invoice',
      needs,
      place: calendar,
      steps: [
        'Open the date: press on it on [Today], in the [Calendar], or find it with <Ctrl+K>.',
        'Press [Take a booking].',
        'Fill in how many [Places], and who books: name, e-mail, telephone and address. A purchase order may stay empty.',
        'Press [Book]. Whoever booked gets an e-mail with a link; who comes may be told later.',
        'The booking counts as paid outside Lectern: no card is asked for.',
      ],
    },
    {
      name: 'put-somebody-else-into-a-place',
      question: 'put somebody else into a place',
      words: 'swap delegate change who comes name replace colleague instead',
      needs,
      place: bookings,
      steps: [
        openBooking,
        'Press [Change who comes].',
        'Choose the [Place], and type the name of whoever comes now. With an e-mail address they get the joining instructions.',
        'Press [Put … in place of …]. For a place that nobody has yet, the button says [Give the place to …].',
      ],
    },
    {
      name: 'move-a-place',
      question: 'move a place to another date',
      words: 'another day cannot come later postpone',
      needs,
      place: bookings,
      steps: [
        openBooking,
        'Press [Move to another date].',
        'Tick who moves, and choose the date at [To].',
        'Say why at [Reason, which the customer reads].',
        'Press the button, which says who goes where: [Move … to …]. The price stays as it was paid, and everybody concerned is told.',
      ],
    },
    {
      name: 'cancel-a-place',
      question: 'cancel a place and give the money back',
      words: 'refund money back credit note ill cancellation',
      needs,
      place: bookings,
      steps: [
        openBooking,
        'Press [Cancel and refund].',
        'Tick the places. The button says how many they are and how much money goes back.',
        'Say why at [Reason, which the customer reads].',
        'Press [Cancel …]. This cannot be undone; a credit note is written, and whoever booked is told.',
        'What was paid by card goes back to the card. What was paid outside Lectern you pay back yourself, and then press [I have paid it back] on the booking.',
      ],
    },
    {
      name: 'change-a-contact',
      question: 'change a customer’s e-mail address',
      words: 'contact telephone purchase order wrong booker',
      needs,
      place: bookings,
      steps: [
        openBooking,
        'Press [Change the contact].',
        'Change the [E-mail] address, or whatever else is wrong.',
        'Press the button below. With a new address it says [Write to … from now on]. Invoices that were written keep what they say.',
      ],
    },
    {
      name: 'send-an-e-mail-again',
      question: 'send an e-mail again',
      words: 'confirmation joining instructions not arrived letter resend lost',
      needs,
      place: bookings,
      steps: [
        openBooking,
        'Look for the e-mail under [Everything that happened], and press [Read or send again].',
        'Press [Send again]. Where the contact has changed, choose first to which address.',
      ],
    },
    {
      name: 'write-a-note',
      question: 'write a note on a booking',
      words: 'remark comment telephone call remember order',
      needs,
      place: bookings,
      steps: [
        openBooking,
        'Type into [Note]. Customers never see it.',
        'Press [Keep the note], or <Ctrl+Enter>. Your name and the time stand with it.',
      ],
    },
    {
      name: 'say-whose-a-booking-is',
      question: 'say to which organisation a booking belongs',
      words: 'firm company customer coordinator group account',
      needs,
      place: organisations,
      steps: [
        'Add the organisation once: press [Create new] above the list of [Organisations], type its [Name], and press [Save].',
        openBooking,
        'Press [Belongs to …], choose it, and press [Keep it so]. Invoices that were written keep what they say.',
      ],
    },
    {
      name: 'answer-an-enquiry',
      question: 'answer an enquiry',
      words: 'letter question e-mail template reply in-house message',
      needs: { collection: 'enquiries', to: 'update' },
      place: enquiries,
      steps: [
        'Open the enquiry, from [Today] or the list of [Enquiries].',
        'Under [Write an answer] press on a template, or type your own text.',
        'Press [Send, and mark as answered], or <Ctrl+Enter> in the text.',
        'If you have answered by telephone or from your own mail, press [Answered elsewhere].',
      ],
    },
    {
      name: 'write-a-template',
      question: 'write a template for e-mails',
      words: 'standard text answer enquiry letter everybody',
      needs: { collection: 'email-templates', to: 'create' },
      place: templates,
      steps: [
        'Press [Create new] above the list of [E-mail templates].',
        'Give it a [Name], and say at [Offered when you] whether it is for enquiries or for a whole date.',
        'Write [Subject] and [Text]. What can be filled in by itself is said below the text.',
        'Press [Save]. It is offered from now on.',
      ],
    },
    {
      name: 'say-what-is-held-about-somebody',
      question: 'say what we hold about somebody, or erase it',
      words: 'gdpr privacy personal data forget export access request',
      needs,
      place: personalData,
      steps: [
        'Make sure that whoever asks is who they say they are.',
        'Open [Personal data], type their e-mail address or their name, and press [Look].',
        'Press [Export to read], and send them the file.',
        'To erase, an owner ticks what may go and presses [Erase what is ticked]. This cannot be undone.',
      ],
    },
  ],
}
