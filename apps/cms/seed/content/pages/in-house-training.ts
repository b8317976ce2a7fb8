import { toRichText } from '../../prose/rich-text'
import { clients } from '../clients'
import type { Page } from './page'

export const inHouseTraining: Page = {
  slug: 'in-house-training',
  title: 'In-house training',
  meta: {
    description:
      'Our courses at your own offices or online, from six people upwards, built around your own cases. How it works and what it costs.',
  },
  layout: (find) => [
    {
      blockType: 'hero',
      heading: 'The same courses, at your own table',
      text: 'From six people upwards we come to you, or meet you online, with your own cases in place of ours.',
      image: find('media', 'page-in-house-training'),
      links: [],
    },
    {
      blockType: 'steps',
      heading: 'How it works',
      steps: [
        {
          title: 'You tell us what is going on',
          text: 'Not what course you want; what has happened. Half an hour on the telephone, free of charge.',
        },
        {
          title: 'We say what we would do',
          text: 'In one page, with a price. Sometimes that page says that a course will not help.',
        },
        {
          title: 'We talk to three of the people who will be there',
          text: 'For ten minutes each. It is the single thing that makes the day good.',
        },
        { title: 'We teach', text: 'In your rooms, in one of ours or online.' },
        {
          title: 'We come back',
          text: 'For an hour, about six weeks later, to see what has stuck.',
        },
      ],
    },
    {
      blockType: 'pictureWithText',
      heading: 'Your own cases in place of ours',
      image: find('media', 'page-in-house-cases'),
      side: 'right',
      content: toRichText(ownCases, find),
      links: [],
    },
    { blockType: 'richText', content: toRichText(whereItWorks, find) },
    {
      blockType: 'courses',
      heading: 'Courses that travel well',
      courses: [
        find('course', 'first-time-manager'),
        find('course', 'holding-difficult-conversations'),
        find('course', 'writing-for-busy-readers'),
        find('course', 'meetings-people-do-not-dread'),
      ],
      count: 4,
    },
    {
      blockType: 'clientLogos',
      heading: 'Who has had us at their table',
      clients: [
        ...clients.map(({ key, name }) => ({ name, logo: find('media', `logo-${key}`) })),
        { name: 'Fell Heating' },
      ],
    },
    {
      blockType: 'questions',
      heading: 'What people ask first',
      questions: [
        {
          question: 'How far ahead do we have to plan?',
          answer: 'Six weeks is comfortable. We have done it in nine days, for a flood.',
        },
        {
          question: 'What does it cost?',
          answer:
            'A day for up to twelve people, with one trainer, is £2,340 inc. VAT (£1,950 + VAT), plus travel at cost. Preparation with you is included. A second trainer adds £780 inc. VAT (£650 + VAT).',
        },
        {
          question: 'Can managers and their teams come to the same course?',
          answer:
            'They can, and now and then they should. More often it is better to keep them apart, so that everyone can say what they like. We shall ask you about it.',
        },
        {
          question: 'Will you tell us how people got on?',
          answer:
            'We tell you what the group worked on and what it would like from you. We do not report on individual people.',
        },
      ],
    },
    {
      blockType: 'contact',
      heading: 'Tell us what is going on',
      text: 'A few lines are enough. Priya or Vince will ring you back within two working days.',
      showForm: true,
    },
  ],
}

const ownCases = `
Everybody brings one thing from their desk: the report that came back, the meeting that went round in circles, the talk to the board in March. We work on those, and on nothing else, so that what is learned on Tuesday is of use on Wednesday.

What is said in the room stays there. Whoever paid for the day hears what the group worked on, and not who said what.
`

const whereItWorks = `
## Where it works best

In-house courses are at their best if there is something that you share: a new team, a change, a habit that everyone complains about, a set of reports that nobody reads. If it is only that four people need the same skill, then it costs less, and does them more good, to [send them on open dates](/courses) among strangers.
`
