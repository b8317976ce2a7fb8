import type { Course } from './course'

export const holdingDifficultConversations: Course = {
  slug: 'holding-difficult-conversations',
  title: 'Holding Difficult Conversations',
  summary:
    'One day for the conversation that you have been putting off: feedback, conflict, bad news, or no. Small groups, and no role-play in front of the room.',
  level: 'intermediate',
  durationDays: 1,
  priceNetPence: 34_500,
  vatCategory: 'standard',
  topics: ['communication', 'managing-people'],
  trainers: ['ruth-ellison', 'priya-raman'],
  forWhom:
    'Managers, colleagues, partners, trustees: anyone who has something to say to someone and keeps not saying it. You need not manage anybody.',
  outcomes: [
    'Tell what you saw from what you made of it',
    'Open the conversation in one sentence, without a run-up',
    'Stay in it when the other person is upset, angry or silent',
    'Disagree with someone who has more power than you',
    'End with something that both of you would recognise a week later',
  ],
  programme: [
    {
      title: 'Morning: what are you really going to say?',
      text: 'You choose a real conversation. We take the verdict out of it and put the evidence back.',
    },
    {
      title: 'After lunch: practice in threes',
      text: 'One has the conversation, one is the other person, one watches. You play the person you are dreading, and it teaches you more than anything else in the day.',
    },
    {
      title: 'Late afternoon: the first minute',
      text: 'You write, try and improve your opening sentence, and decide on a day and a place.',
    },
  ],
  questions: [
    {
      question: 'Is there role-play?',
      answer:
        'You practise, in groups of three, on your own situation. Nobody performs in front of the whole room, and nobody has to pretend to be a customer with a broken kettle.',
    },
    {
      question: 'What if somebody from my organisation is there?',
      answer:
        'Tell us when you book, and we shall make sure that you are on different dates or in different groups.',
    },
  ],
  inHouse: true,
  picture: {
    motif: 'fork',
    ground: 'ink',
    alt: 'One road parting into two, one of them in colour',
  },
  description: `
Everybody has one. The colleague who has to be told. The brother-in-law on the board. The valued customer who shouts at Jenny. It has been on your list for so long that you know exactly where it is on the page.

Such conversations do not become easier by waiting, and they rarely go as badly as they do at four in the morning. What they need is preparation of a particular sort: not what you will say to every possible reply, but what you saw, what you want, and what you would like to understand. It takes about a day, in decent company.

Ruth has spent fifteen years between people who were not speaking. She will not give you a script. She will help you to find the one sentence that gets you through the door, and she will make sure that you have said it out loud several times before you need it.
`,
}

export const writingForBusyReaders: Course = {
  slug: 'writing-for-busy-readers',
  title: 'Writing for Busy Readers',
  summary:
    'Bring the document that you are dreading. In one day you will rewrite it, with an editor at your elbow, and take home something you can send.',
  level: 'intermediate',
  durationDays: 1,
  priceNetPence: 26_500,
  vatCategory: 'standard',
  topics: ['business-writing', 'communication'],
  trainers: ['tom-ashworth'],
  forWhom:
    'People who write e-mails, reports, board papers, bids or letters, and would like them to be read. English need not be your first language: tell us, and Tom will have a word with you beforehand.',
  outcomes: [
    'Find the last line, and move it to the top',
    'Cut a document by half without losing anything that anybody asked for',
    'Write an e-mail that gets an answer on the same day',
    'Say what you are not sure of, in a way that adds to trust',
    'Edit a colleague’s work and stay friends',
  ],
  programme: [
    {
      title: 'Morning: what is it for?',
      text: 'Your own document, and the one sentence that it is there to deliver. Structure for people with a coat on.',
    },
    {
      title: 'Midday: the knife',
      text: 'Sentences, words and the things that can always go. Forty minutes with Tom’s red pen, then with yours.',
    },
    {
      title: 'Afternoon: rewriting',
      text: 'Two hours of quiet writing with an editor in the room. You finish with a page, and somebody reads it who has never seen it before.',
    },
  ],
  questions: [
    {
      question: 'My document is confidential. What do I do?',
      answer:
        'Change the names and the numbers. If even that is not possible, ask us about a day at your offices.',
    },
    {
      question: 'Will you teach grammar?',
      answer: 'When it gets in the way of being understood, yes. Otherwise we leave it in peace.',
    },
  ],
  inHouse: true,
  picture: {
    motif: 'pages',
    ground: 'ink',
    alt: 'Sheets of paper laid over one another, one line of the top sheet in colour',
  },
  description: `
Nobody reads at work. They look for the part that concerns them, and if they cannot find it they do something else. It is not rudeness, it is arithmetic. The question is only whether you write for such a reader or for some other who has all afternoon.

The day is built around a document of yours. Not a sample: the real one, with its difficult second paragraph and its nine appendices. You will find out what it is for, which takes most of the morning. After that it shrinks of its own accord.

**Bring a laptop** and something between one page and ten that has to be finished anyway.
`,
}

export const meetingsPeopleDoNotDread: Course = {
  slug: 'meetings-people-do-not-dread',
  title: 'Meetings People Do Not Dread',
  summary:
    'Half a day that gives you back half a day a week: which meetings to cancel, how to chair the rest, and what to write down.',
  level: 'introductory',
  durationDays: 0.5,
  priceNetPence: 14_900,
  vatCategory: 'standard',
  topics: ['communication', 'business-writing'],
  trainers: ['tom-ashworth', 'priya-raman'],
  forWhom:
    'Anyone who calls, chairs or is unable to escape from meetings. It works best if two or three of you come from one team.',
  outcomes: [
    'Know the three good reasons to meet, and cancel what has none of them',
    'Write the page that replaces an update',
    'Chair so that everyone is heard before anyone speaks twice',
    'Finish with who does what by when, said out loud',
  ],
  programme: [
    {
      title: 'First hour: your calendar on trial',
      text: 'Bring a print-out of next week. We price it, and we look for reasons.',
    },
    {
      title: 'Second hour: chairing',
      text: 'Questions in place of items, quiet at the start, and the gap for the quiet people. Everyone chairs for eight minutes.',
    },
    {
      title: 'Last hour: the page',
      text: 'You write the first page that stands in for one of your meetings, and decide to whom it goes.',
    },
  ],
  questions: [
    {
      question: 'Is it about online meetings, too?',
      answer:
        'Yes. They need the same things, only sooner. The online dates are themselves an example.',
    },
  ],
  inHouse: true,
  picture: {
    motif: 'table',
    ground: 'mist',
    alt: 'An oval table seen from above with a ring of chairs, one of them in colour',
  },
  description: `
An hour with eleven people in it is eleven hours. Put like that, most of us would like some of them back.

In one morning we go through a real week of yours and sort it into three heaps: decide, make, look after. What is left over becomes a page. Then we practise chairing what remains, in eight-minute turns, until you can hear a meeting drift and know how to bring it home.

There are biscuits. Online, you are asked to supply your own.
`,
}
