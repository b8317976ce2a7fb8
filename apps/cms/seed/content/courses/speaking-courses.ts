import type { Course } from './course'

export const overcomingYourFear: Course = {
  slug: 'overcoming-your-fear-of-public-speaking',
  title: 'Overcoming Your Fear of Public Speaking',
  summary:
    'One quiet, careful day for people who would do nearly anything rather than stand up. Eight places, one trainer, and no surprises.',
  level: 'introductory',
  durationDays: 1,
  priceNetPence: 29_500,
  vatCategory: 'standard',
  askedBefore: [
    {
      text: 'How often do you speak in front of others?',
      kind: 'choice',
      choices: 'Never, if I can help it\nA few times a year\nEvery week',
      isRequired: true,
    },
    { text: 'What would make the day easier for you?', kind: 'text' },
  ],
  givesCertificate: true,
  cpdHours: 6,
  topics: ['public-speaking', 'confidence'],
  trainers: ['grace-adeyemi'],
  forWhom:
    'Anybody who avoids speaking in front of others, whether that means a conference or a round of introductions. You will be among people who feel as you do. If you merely want to polish a talk that you already give, Presenting With Impact will suit you better.',
  outcomes: [
    'Know what your body is doing when you are afraid, and give it something useful to do',
    'Prepare a short talk so that forgetting a word cannot bring it down',
    'Begin without apologising, and stop when you mean to',
    'Carry on when you lose your place',
    'Have spoken in front of people six times, and have a plan for the seventh',
  ],
  programme: [
    {
      title: 'Before the day',
      text: 'A ten-minute telephone call with Grace. You say what you are afraid of, and what would make it easier; she tells you exactly what will happen and when.',
    },
    {
      title: 'Morning: ten seconds, then a minute',
      text: 'What nerves are for. Warming the voice and using up the fuel. You speak three times: sitting, standing, and for one minute.',
    },
    {
      title: 'Afternoon: your own two minutes',
      text: 'Three things to know by heart and everything else to leave free. You speak three more times, the last of them on something that you care about.',
    },
    {
      title: 'A month later',
      text: 'An online hour with the same group, to say what you have done since. It is voluntary. Nearly everybody comes.',
    },
  ],
  questions: [
    {
      question: 'What if I panic?',
      answer:
        'Then you stop, and nobody minds. You may leave the room at any time without saying why. It happens less often than you would think, and so far everybody has come back.',
    },
    {
      question: 'Will I be filmed?',
      answer: 'No.',
    },
    {
      question: 'I have a stammer. Is this for me?',
      answer:
        'You are welcome, and you will not be the first. We do not treat stammers and shall not try to hide yours. Tell Grace on the telephone how you would like things to go.',
    },
  ],
  inHouse: false,
  picture: {
    motif: 'wave',
    ground: 'sand',
    alt: 'Vertical bars, tall and uneven at first, then small and even; one of them is bright',
  },
  description: `
Ask any room of people who is afraid of speaking in public, and most of the hands go up, slowly. Their owners have usually become very good at avoiding it. They swap the slot, send the deck, let somebody else present their work. It costs them more than they let on, and it is the reason why we started this course.

There is no trick to it. Fear shrinks when it is met often, in small amounts, in safe company, and that is what the day is made of. The first time that you speak you will be sitting down, and it will last for ten seconds.

## What makes it safe

- **Eight people at the most**, and all of them are here for the same reason.
- **No surprises.** You will know the whole timetable before you come, and nothing will be asked of you that is not in it.
- **No performance of courage.** Nobody is cheered, filmed or made to shout. You are thanked, and you sit down.

If you would like to try the water first, [the free taster](course:speak-up-a-free-taster) takes ninety minutes and can be done from your kitchen.
`,
}

export const presentingWithImpact: Course = {
  slug: 'presenting-with-impact',
  title: 'Presenting With Impact',
  summary:
    'Two days for people who already present, and would like it to change something. Structure, pictures, voice and difficult questions.',
  level: 'intermediate',
  durationDays: 2,
  priceNetPence: 54_500,
  vatCategory: 'standard',
  topics: ['public-speaking', 'communication'],
  trainers: ['grace-adeyemi', 'vince-hollis'],
  forWhom:
    'People who present several times a year to customers, boards, colleagues or the public, and have a real talk coming up. You should be able to stand up and speak; if that is the difficulty, begin with Overcoming Your Fear of Public Speaking.',
  outcomes: [
    'Open in a way that makes people look up',
    'Build a talk from one sentence that the audience should be able to repeat',
    'Use pictures for what they are good at, and a blank screen for the rest',
    'Use pace, pause and silence on purpose',
    'Answer the question that was asked, including the hostile one',
  ],
  programme: [
    {
      title: 'Day 1, morning: the sentence',
      text: 'What should they say to each other on the way out? You cut your talk down to that, and build it up again.',
    },
    {
      title: 'Day 1, afternoon: beginnings and pictures',
      text: 'Five ways to open. Then every slide is put on trial: what would the audience lose if it were blank?',
    },
    {
      title: 'Day 2, morning: voice and room',
      text: 'Standing, moving, pausing. Working with a microphone, with a lectern, on a screen.',
    },
    {
      title: 'Day 2, afternoon: the talk, and what comes after',
      text: 'Ten minutes each, followed by the questions that you were hoping nobody would ask. Filmed, if you like, for your eyes only.',
    },
  ],
  questions: [
    {
      question: 'Do I need to bring a talk?',
      answer:
        'Yes: one that you have given or one that you have to give, in whatever state it is in. Untidy is best.',
    },
    {
      question: 'Do you teach PowerPoint?',
      answer: 'No. We teach when not to use it. You may bring slides made with anything, or none.',
    },
  ],
  inHouse: true,
  picture: { motif: 'frames', ground: 'sand', alt: 'Nested frames around one bright disc' },
  description: `
You have stood up often enough to know that you will survive. What you want now is for it to *work*: for the board to say yes, for the customers to ask when they can start, for the team to do it differently on Monday.

Over two days we take one talk of yours apart and put it together again. You will throw away more than you thought possible, and you will be surprised by how much stronger the rest becomes. Grace teaches the speaking, Vince asks the questions.

## The shape of it

1. Find the one sentence.
2. Choose the beginning and the end, and learn only those.
3. Make pictures of what cannot be said.
4. Practise it in the room, out loud, with people who will tell you the truth.

Groups are limited to ten. Bring comfortable shoes.
`,
}

export const speakUpTaster: Course = {
  slug: 'speak-up-a-free-taster',
  title: 'Speak Up: A Free Taster',
  summary:
    'Ninety minutes online, free of charge, to find out what a day with us is like. Cameras off for as long as you want. You may say nothing at all.',
  level: 'introductory',
  durationDays: 0.5,
  durationMinutes: 90,
  priceNetPence: 0,
  vatCategory: 'standard',
  topics: ['public-speaking', 'confidence'],
  trainers: ['grace-adeyemi'],
  forWhom:
    'Anyone who is wondering whether they could. No experience and no courage needed; you may sit at the back, which online is everywhere.',
  outcomes: [
    'Understand what nerves do, and one thing to do about them tonight',
    'Try a warm-up that works in a parked car',
    'Speak two sentences to a small group, if you wish',
    'Know which of our courses would suit you, or that you do not need one',
  ],
  programme: [
    {
      title: 'The first half-hour',
      text: 'What is happening in your body, and why arguing with it does not help.',
    },
    {
      title: 'The middle',
      text: 'A warm-up for voice and breath, cameras off. Then two sentences each, in fours, for those who would like to.',
    },
    {
      title: 'The last quarter of an hour',
      text: 'Questions of any kind. We do not sell you anything; there is a link at the end and that is all.',
    },
  ],
  questions: [
    {
      question: 'What is the catch?',
      answer:
        'There is none. About one person in six comes on a course within the year, which is enough for us.',
    },
    {
      question: 'Do I need a camera?',
      answer:
        'Only if you want to be seen. A telephone with headphones is enough. The link comes by e-mail as soon as you have booked.',
    },
  ],
  inHouse: false,
  picture: {
    motif: 'speech',
    ground: 'paper',
    alt: 'Two large overlapping speech bubbles, the overlap picked out in colour',
  },
  description: `
It is a strange thing to book a whole day of what you fear most with people you have never met. So here is a small piece of it, free, from your own chair.

Grace talks for a while about nerves: what they are for, and what they like to be given to do. You do a warm-up that nobody can see you doing. Then, if you want to, you say two sentences to three other people, who are about to say two sentences to you. **That is the whole of it.** Many people tell us that the two sentences were the first they had said to strangers, on purpose, in years.

It happens every five weeks or so, at lunchtime or after work. There are forty places and they do get taken, so please give yours back if you cannot come.
`,
}
