import type { Course } from '../../content/courses/course'
import type { FirstAid } from '../keys'

export const fireWarden: Course<FirstAid> = {
  slug: 'fire-warden',
  title: 'Fire Warden',
  summary:
    'Half a day with a fire officer: get everybody out, count them, and put out a small fire or leave it alone.',
  level: 'level-2',
  durationDays: 0.5,
  priceNetPence: 6_200,
  vatCategory: 'exempt',
  topics: ['fire'],
  trainers: ['samir-khatri'],
  forWhom:
    'Whoever wears the yellow jacket on the day, and whoever stands in when they are on holiday.',
  outcomes: [
    'Clear a floor without running or shouting',
    'Choose the right extinguisher, and know when to put it down',
    'Help somebody who cannot use the stairs',
  ],
  programme: [
    { title: 'What burns', text: 'Four small fires in the yard. You put out three of them.' },
    {
      title: 'Who is still inside',
      text: 'A building full of smoke that smells of nothing, a list, and two people who hide.',
    },
  ],
  questions: [
    {
      question: 'Do we need one?',
      answer:
        'Every workplace needs enough people who can get the others out. How many, your fire risk assessment says.',
    },
  ],
  inHouse: true,
  picture: { motif: 'arches', ground: 'ink', alt: 'A row of doorways, the last of them bright' },
  description: `
The most useful thing that a warden can say is “leave your bag”. The most difficult is to say it so that people do. We practise both, with people who have been told not to make it easy.
`,
}

export const movingAndHandling: Course<FirstAid> = {
  slug: 'moving-and-handling',
  title: 'Moving and Handling',
  summary:
    'Half a day on boxes, beds and people: how to lift less, and what to do with your feet when you must.',
  level: 'introductory',
  durationDays: 0.5,
  priceNetPence: 5_800,
  vatCategory: 'exempt',
  topics: ['managing-safety'],
  trainers: ['bryn-hallett'],
  forWhom:
    'Warehouses, kitchens, theatres and care. Tell us what you lift, and we bring something like it.',
  outcomes: [
    'See the lift that need not happen',
    'Use feet, hips and a friend, in that order',
    'Say no to a load',
  ],
  programme: [
    {
      title: 'Look',
      text: 'Films of your own workplace, if you bring some, and what the body in them is doing.',
    },
    { title: 'Lift', text: 'Your own loads, with a trainer beside you.' },
  ],
  questions: [
    {
      question: 'I already have a bad back.',
      answer: 'Come. You may watch as much as you like, and you will notice most.',
    },
  ],
  inHouse: true,
  picture: { motif: 'bridge', ground: 'sand', alt: 'A beam that rests on two piers' },
  description: `
Nobody hurts their back with the heaviest box. They hurt it with the fortieth, on a Friday, half turned round. So we look at how the work is laid out before we look at how you bend.
`,
}

export const notAllRight: Course<FirstAid> = {
  slug: 'when-a-colleague-is-not-all-right',
  title: 'When a Colleague Is Not All Right',
  summary:
    'A day about noticing, asking and staying: mental health first conversations, for people who are not counsellors.',
  level: 'intermediate',
  durationDays: 1,
  priceNetPence: 13_500,
  vatCategory: 'exempt',
  topics: ['mental-health'],
  trainers: ['odette-marlow'],
  forWhom: 'Team leaders, union representatives, and the person to whom everybody already talks.',
  outcomes: [
    'Notice what has changed',
    'Ask the question, including the hardest one',
    'Listen without mending',
    'Know whom to ring, and when not to wait',
  ],
  programme: [
    {
      title: 'Morning: noticing and asking',
      text: 'What stress, grief, panic and drink look like at work. How to begin.',
    },
    {
      title: 'Afternoon: staying and handing on',
      text: 'Conversations in threes. Whom to ring. How to look after yourself on the way home.',
    },
  ],
  questions: [
    {
      question: 'Will I have to talk about myself?',
      answer: 'No. Nobody is asked to, and nobody is asked why not.',
    },
  ],
  inHouse: true,
  picture: { motif: 'speech', ground: 'mist', alt: 'Two speech bubbles, one of them empty' },
  description: `
You would not walk past a colleague who is bleeding. Most of us walk past one who has stopped eating with the others, and it is because we do not know what comes after “How are you?”

We do not make anybody a therapist. We practise the first five minutes, and the sentence that ends them well.
`,
}

export const managingSafely: Course<FirstAid> = {
  slug: 'managing-safely-in-two-days',
  title: 'Managing Safely in Two Days',
  summary:
    'What the law expects of whoever is in charge, and how to meet it with fewer pages. Bring your own paperwork.',
  level: 'advanced',
  durationDays: 2,
  priceNetPence: 28_500,
  vatCategory: 'exempt',
  topics: ['managing-safety'],
  trainers: ['nuala-quigg'],
  forWhom:
    'Managers, owners, head teachers and anybody who has just been handed a folder marked “H&S”.',
  outcomes: [
    'Know which six duties are yours, and which are not',
    'Write a risk assessment that somebody on the floor can use',
    'Look into an accident without looking for a culprit',
  ],
  programme: [
    {
      title: 'Day 1: what is yours',
      text: 'Duties, in plain words. Then a walk round the building with a pencil.',
    },
    {
      title: 'Day 2: on paper',
      text: 'Your own risk assessments, cut to half. An accident, and five times “why”.',
    },
  ],
  questions: [
    {
      question: 'Is there homework?',
      answer:
        'One page, between the two days and only if you like: what you saw on the way to your desk.',
    },
  ],
  inHouse: true,
  picture: { motif: 'pages', ground: 'paper', alt: 'A stack of pages from which one stands out' },
  description: `
A folder of ninety pages protects nobody, least of all in court. What counts is whether you looked, whether you asked those who do the work, and whether something changed. All three fit on one page.
`,
}

/** Advice on somebody's own documents is no education, so VAT is charged on it. */
export const riskAssessmentSurgery: Course<FirstAid> = {
  slug: 'risk-assessment-surgery',
  title: 'Risk Assessment Surgery',
  summary:
    'Ninety minutes of advice, online, for up to four firms at once: your risk assessment on the screen, and Nuala’s red pen.',
  level: 'introductory',
  durationDays: 0.5,
  durationMinutes: 90,
  priceNetPence: 7_500,
  vatCategory: 'standard',
  topics: ['managing-safety'],
  trainers: ['nuala-quigg'],
  forWhom: 'Small firms with a document that somebody has asked to see. Send it two days before.',
  outcomes: [
    'A document that describes your own workplace',
    'A list of what to do first, at the most three things',
  ],
  programme: [
    {
      title: 'Twenty minutes each',
      text: 'What is good, what is missing, what can go. The others listen, and learn as much.',
    },
  ],
  questions: [
    {
      question: 'Why is there VAT on this?',
      answer: 'Our courses are education, which is exempt. This is advice, which is not.',
    },
  ],
  inHouse: false,
  picture: {
    motif: 'sieve',
    ground: 'ink',
    alt: 'Many squares that fall through a sieve, of which few remain',
  },
  description: `
Most risk assessments are written for the person who will ask for them. This is an hour and a half to turn yours into one for the people who do the work.
`,
}
