import type { Course } from '../../content/courses/course'
import type { FirstAid } from '../keys'

export const defibrillatorHour: Course<FirstAid> = {
  slug: 'the-defibrillator-hour',
  title: 'The Defibrillator Hour',
  summary:
    'There is a box on the wall near you, and nobody has ever opened it. Sixty minutes online, free of charge, with a cushion.',
  level: 'introductory',
  durationDays: 0.5,
  durationMinutes: 60,
  priceNetPence: 0,
  vatCategory: 'exempt',
  topics: ['first-aid'],
  trainers: ['bryn-hallett'],
  forWhom:
    'Anybody who passes a defibrillator on the way to work. You need no training, and get no certificate: only an idea of what to do.',
  outcomes: [
    'Find the nearest defibrillator, and the code of its box',
    'Press hard and fast on a cushion for two minutes',
    'Know that the machine speaks, and that it cannot shock somebody who does not need it',
  ],
  programme: [
    {
      title: 'Twenty minutes',
      text: 'What a heart does when it stops, and what the machine does.',
    },
    { title: 'Twenty minutes', text: 'You and your cushion, to a song that you will not forget.' },
    { title: 'Twenty minutes', text: 'Whatever you would like to ask.' },
  ],
  questions: [
    {
      question: 'Why is it free?',
      answer: 'Because a box that nobody dares to open helps nobody.',
    },
  ],
  inHouse: true,
  picture: { motif: 'wave', ground: 'ink', alt: 'A trace that is uneven, stops, and becomes even' },
  description: `
Public defibrillators are used in fewer than one cardiac arrest in ten. It is hardly ever because there was none. It is because the people who stood around thought that it was for somebody else.

This hour is for taking that thought away. Nobody is tested, and your camera may stay off.
`,
}

export const emergencyFirstAid: Course<FirstAid> = {
  slug: 'emergency-first-aid-at-work',
  title: 'Emergency First Aid at Work',
  summary:
    'One day that makes you your workplace’s first aider: breathing, bleeding, burns, choking, collapse. Twelve people, six manikins.',
  level: 'level-3',
  durationDays: 1,
  priceNetPence: 9_800,
  vatCategory: 'exempt',
  givesCertificate: true,
  cpdHours: 6,
  certificateMonths: 36,
  topics: ['first-aid'],
  trainers: ['bryn-hallett'],
  forWhom:
    'Whoever a low-risk workplace has named as its first aider: offices, shops, workshops without heavy machines. If your risk assessment says “first aider” rather than “emergency first aider”, you need the three days of First Aid at Work.',
  outcomes: [
    'Look, listen and decide in the first ten seconds',
    'Keep somebody’s blood going round until help comes',
    'Stop a bleed with what is in the kitchen',
    'Clear a blocked airway',
    'Write down what happened, so that it is of use to somebody',
  ],
  programme: [
    {
      title: 'Morning: is this person breathing?',
      text: 'Everybody’s hands are on a manikin by ten past nine. Collapse, recovery position, defibrillator.',
    },
    {
      title: 'After coffee: what comes out',
      text: 'Bleeding, shock, burns, and what is a myth about each.',
    },
    {
      title: 'Afternoon: it happens',
      text: 'Six scenes, with noise, and with somebody who is in the way. You are assessed as you go.',
    },
  ],
  questions: [
    {
      question: 'Is there an examination?',
      answer:
        'No paper. The trainer watches you do it, and says so if you need another go. You may have as many as you like.',
    },
    {
      question: 'How long does it count?',
      answer: 'Three years. We write to you two months before it ends.',
    },
    {
      question: 'I cannot kneel.',
      answer:
        'Then you work at a table, and learn to tell somebody else what to do. It counts in full.',
    },
  ],
  qualification: 'Level 3 Award in Emergency First Aid at Work',
  inHouse: true,
  picture: { motif: 'ripple', ground: 'paper', alt: 'Rings that spread from one bright square' },
  description: `
Most first aid courses tell you about it until lunch, and let you try after. Here it is the other way round. You begin on the floor, and find out what you would like to know.

## What you take with you

- **A certificate** that counts for three years, and a card that fits behind a telephone.
- **A list of what is missing** from your own first aid box. Bring a photograph of it.
- **The number of a trainer** whom you may ring afterwards, if it has happened and you want to talk about it.

If you have never touched a defibrillator, [the free hour](course:the-defibrillator-hour) is a good beginning.
`,
}

export const firstAidAtWork: Course<FirstAid> = {
  slug: 'first-aid-at-work',
  title: 'First Aid at Work',
  summary:
    'Three days for workplaces with machines, heights, chemicals or many people. The full certificate, and time to be bad at it first.',
  level: 'level-3',
  durationDays: 3,
  priceNetPence: 24_500,
  vatCategory: 'exempt',
  topics: ['first-aid'],
  trainers: ['bryn-hallett'],
  forWhom:
    'First aiders of building sites, kitchens, factories, theatres and farms; and of anywhere with more than fifty people.',
  outcomes: [
    'Everything that is taught in Emergency First Aid at Work',
    'Recognise a heart attack, a stroke, and low sugar, and not mix them up',
    'Support a broken bone, a back or an eye until help comes',
    'Manage a scene with more than one person hurt',
  ],
  programme: [
    { title: 'Day 1: breathing and bleeding', text: 'The day that everybody has, taken slowly.' },
    {
      title: 'Day 2: bodies',
      text: 'Hearts, heads, bones, poisons, heat and cold, in that order.',
    },
    {
      title: 'Day 3: your workplace',
      text: 'You bring a plan of it. We put the accident where you least want it, and you are assessed.',
    },
  ],
  questions: [
    {
      question: 'Must it be three days in a row?',
      answer: 'Some dates are one day a week for three weeks: the page of the date says so.',
    },
  ],
  qualification: 'Level 3 Award in First Aid at Work',
  inHouse: true,
  picture: { motif: 'stairs', ground: 'mist', alt: 'Three broad steps up to a bright square' },
  description: `
On the third day you will be tired, and somebody will shout. That is on purpose. What you can still do then is what you will be able to do.

Nobody fails for being slow. We take twelve people, and two of us teach the scenes of the last afternoon.
`,
}

export const paediatricFirstAid: Course<FirstAid> = {
  slug: 'paediatric-first-aid',
  title: 'Paediatric First Aid',
  summary:
    'Two days with a children’s nurse: the certificate that nurseries and childminders need, and that grandparents are glad of.',
  level: 'level-3',
  durationDays: 2,
  priceNetPence: 15_500,
  vatCategory: 'exempt',
  topics: ['children', 'first-aid'],
  trainers: ['odette-marlow'],
  forWhom:
    'Nursery staff, childminders, teachers, coaches and family. It meets what inspectors of early-years settings ask for, in full.',
  outcomes: [
    'Help a baby and a child who choke, which are two different things',
    'Use small hands and few fingers for a small chest',
    'Bring down a fever without doing harm',
    'Use an auto-injector that is not yours',
  ],
  programme: [
    {
      title: 'Day 1: breath',
      text: 'Babies, toddlers, teenagers. Choking, asthma, croup, and Gerald the doll.',
    },
    {
      title: 'Day 2: everything else',
      text: 'Allergies, burns, seizures, heads and swallowed batteries. Assessment as you go.',
    },
  ],
  questions: [
    {
      question: 'May I bring my baby?',
      answer:
        'One baby at a time, please, and if they are under six months old. They are the best teacher in the room.',
    },
  ],
  qualification: 'Level 3 Award in Paediatric First Aid',
  inHouse: true,
  picture: {
    motif: 'branches',
    ground: 'sand',
    alt: 'A branch that forks into smaller and smaller ones',
  },
  description: `
Children are not small adults. They run out of breath before their hearts stop, they go quiet when it is serious, and they are held by somebody who is more frightened than they are. You learn to look after both.

Odette still works on the ward, so what you hear is this year’s guidance. She says when it changed, and why.
`,
}

export const farFromARoad: Course<FirstAid> = {
  slug: 'first-aid-far-from-a-road',
  title: 'First Aid Far From a Road',
  summary:
    'Two days outdoors for people who work where no ambulance comes. Cold, carrying, waiting. Eight people, any weather.',
  level: 'intermediate',
  durationDays: 2,
  priceNetPence: 18_900,
  vatCategory: 'exempt',
  topics: ['outdoors', 'first-aid'],
  trainers: ['jess-trevanion'],
  forWhom:
    'Guides, rangers, foresters, surveyors, teachers on trips. You should be able to walk for an hour on rough ground; if you cannot, ring us, and we find another way.',
  outcomes: [
    'Decide between staying and going',
    'Keep somebody warm for two hours with what is in the bags',
    'Carry without making it worse',
    'Give a position that a helicopter can find',
  ],
  programme: [
    {
      title: 'Day 1: the yard',
      text: 'Cold, shock, bones and what is in your rucksack that you did not know was a splint.',
    },
    {
      title: 'Day 2: the moor',
      text: 'Four scenes on foot, the last after dark in winter. There is soup.',
    },
  ],
  questions: [
    {
      question: 'What if it pours?',
      answer: 'Then we have been lucky. It is only called off for lightning and for high wind.',
    },
  ],
  inHouse: false,
  picture: {
    motif: 'horizon',
    ground: 'mist',
    alt: 'A low sun over hills that lie behind one another',
  },
  description: `
In a town you keep somebody alive for eight minutes. On a moor it may be three hours, and the cold is the more dangerous of your two patients.

You will be outdoors for all of both days. Bring boots, a coat that you trust, and a hat.
`,
}
