import type { HelpGroup } from '../task'
import { addDates, calendar, courses, trainers } from './places'

const handles = { action: 'handleBookings' } as const
const keepsDates = { collection: 'course-runs', to: 'update' } as const
const openDate =
  'Open the date: press on it on [Today], in the [Calendar], or find it with <Ctrl+K>.'

export const dateTasks: HelpGroup = {
  heading: 'Dates and who comes',
  tasks: [
    {
      name: 'see-who-comes',
      question: 'see who comes to a date',
      words: 'register list delegates sheet attendance names',
      needs: handles,
      place: calendar,
      steps: [
        'Press on the date on [Today], which shows the next two weeks, or in the [Calendar].',
        'Everybody stands under [Who comes], with the firm and what to think of: diet, access, names that are missing.',
      ],
    },
    {
      name: 'print-a-register',
      question: 'print a register',
      words: 'paper sheet signatures list delegates excel csv spreadsheet download',
      needs: handles,
      place: calendar,
      steps: [
        openDate,
        'Press [Print the register]: it opens in a new tab, ready for A4.',
        'For a spreadsheet press [CSV] instead.',
      ],
    },
    {
      name: 'write-a-missing-name',
      question: 'write down the name of somebody who comes',
      words: 'delegate unnamed missing place told by telephone',
      needs: handles,
      place: calendar,
      steps: [
        openDate,
        'Beside a place that says [Not named yet] press [Write the name].',
        'Type the name, and the e-mail address if you have it: joining instructions go there.',
        'Press [Save the name].',
      ],
    },
    {
      name: 'tick-who-is-here',
      question: 'tick who is here',
      words: 'register attendance present room day',
      needs: handles,
      place: calendar,
      steps: [
        openDate,
        'Tick the day in the row of each person. It is saved at once, with the time and your name.',
        'Take the tick away again if it was a mistake.',
      ],
    },
    {
      name: 'give-a-trainer-the-register',
      question: 'let a trainer tick on a phone',
      words: 'register link attendance room network teacher',
      needs: handles,
      place: calendar,
      steps: [
        openDate,
        'Press [Tick on a phone], then [Make the link].',
        'Copy the [Link for the trainer], and send it. It needs no account and works where there is no network; it shows names and firms, no money and no e-mail addresses.',
        'Is it in the wrong hands? [Make a new link] ends the one before.',
      ],
    },
    {
      name: 'give-a-trainer-their-dates',
      question: 'give a trainer all their dates',
      words: 'calendar subscribe address teacher page ics',
      needs: handles,
      place: trainers,
      steps: [
        'Open the trainer in the list of [Trainers].',
        'Under [Their dates] press [Make the address].',
        'Copy the address of the page, or that for their calendar, and send it to the trainer alone.',
        '[End this address] stops it when they no longer teach for you.',
      ],
    },
    {
      name: 'write-to-everybody',
      question: 'write to everybody on a date',
      words: 'e-mail letter message delegates all template mailing',
      needs: handles,
      place: calendar,
      steps: [
        openDate,
        'Press [Write to everybody …], and choose at [To] who gets it.',
        'Press on a template, or type your own text.',
        'Press [Show what they get], and read it as they will.',
        'Press [Send …], which says how many e-mails go out.',
      ],
    },
    {
      name: 'say-that-a-date-goes-ahead',
      question: 'say that a date goes ahead',
      words: 'minimum confirm decide enough people takes place',
      needs: handles,
      place: calendar,
      steps: [
        openDate,
        'Press [It goes ahead] below what is said of how many are booked. It is asked of dates that have a least number of places.',
        'Press [Take it back] if it is not settled after all. Nothing happens by itself.',
      ],
    },
    {
      name: 'see-who-waits',
      question: 'see who waits for a place',
      words: 'waiting list full queue position telephone move up take off',
      needs: handles,
      place: calendar,
      steps: [
        openDate,
        'Everybody who waits stands under [Waiting list], in their order, with what they wait for. Offers are made by themselves when places become free.',
        'Press [Put somebody on the list] for somebody who has asked you for it, and give their e-mail address: the offer is sent there.',
        'Beside a name press [Move up or take off …]. [Move up] needs a reason, and counts from then on; [Take off the list] does too, and tells nobody.',
      ],
    },
    {
      name: 'give-a-full-date-more-places',
      question: 'give more people a place on a full date',
      words: 'enlarge capacity larger room full waiting list seats',
      needs: keepsDates,
      place: calendar,
      steps: [
        openDate,
        'Press [Give the date more places …] under [Waiting list]. Beside each number stands who is offered a place; whoever waits first comes first.',
        'Press [Give it more places]. They are written to at once.',
        'You can also type another number at [Places] under [Days, place, price]: beneath it stands who gets them once you save it.',
        'For a second date press [Copy to other days …].',
      ],
    },
    {
      name: 'see-who-wants-news-of-dates',
      question: 'see who wants to hear of new dates',
      words: 'tell me interested notify subscribe unsubscribe news wait course without dates',
      needs: handles,
      place: courses,
      steps: [
        'Open the course and press [Dates]. Beneath the coming dates stands how many want to be told.',
        'Press [See who] to read their addresses.',
        'Add a date, or put a hidden one on the website: they are written to by themselves within minutes, once a day at most.',
        'Whoever wants no more letters ends it by the link in each of them.',
      ],
    },
    {
      name: 'call-off-a-date',
      question: 'call off a date',
      words: 'cancel date trainer ill postpone refund move everybody',
      needs: handles,
      place: calendar,
      steps: [
        openDate,
        'Press [Move or call off …].',
        'Choose what happens to the places that are booked: another date, or [Refund everybody]. A booking that does not fit on the other date is refunded.',
        'Where customers are to choose between another date and their money, put the last day at [Let each customer choose first, until the end of]; what nobody has chosen by then happens as you said.',
        'Say why at [Reason, which the customers read].',
        'Press [Cancel the date], and say yes to the question. Everybody is told, and it cannot be undone.',
      ],
    },
    {
      name: 'add-dates',
      question: 'add dates, such as every second Tuesday',
      words: 'new date course run series calendar repeat',
      needs: keepsDates,
      place: addDates,
      steps: [
        'Press [Add dates] in the [Calendar].',
        'Choose the [Course], and read the sentence aloud: how often, which weekday, from when, how many. Change what is not right.',
        'Choose the [Place].',
        'Look at the days beside the sentence. Untick what does not suit; a clash with a trainer or a room is shown.',
        'Press [Put … on the website], or [Save hidden] to keep them off it for now.',
      ],
    },
    {
      name: 'copy-a-date',
      question: 'copy a date to another day',
      words: 'again repeat duplicate same',
      needs: keepsDates,
      place: calendar,
      steps: [
        openDate,
        'Press [Copy to other days …]. Course, hours, place and price are filled in.',
        'Choose the day, and press [Put … on the website] or [Save hidden].',
      ],
    },
    {
      name: 'hide-a-date',
      question: 'stop bookings for a date, or hide it',
      words: 'close full closed off website status open',
      needs: keepsDates,
      place: calendar,
      steps: [
        openDate,
        'Open [Days, place, price].',
        'Choose at [Status]: [Closed: shown, cannot be booked], or [Hidden: not on the website].',
        'Press [Save]. Whoever has booked keeps the place.',
      ],
    },
  ],
}
