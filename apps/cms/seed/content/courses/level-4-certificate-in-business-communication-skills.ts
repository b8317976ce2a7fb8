import type { Course } from './course'

export const level4Certificate: Course = {
  slug: 'level-4-certificate-in-business-communication-skills',
  title: 'Level 4 Certificate in Business Communication Skills',
  summary:
    'Two days and one piece of written work, for people who manage and lead in the same breath. Speaking, listening and writing, assessed at Level 4.',
  level: 'level-4',
  durationDays: 2,
  priceNetPence: 63_700,
  vatCategory: 'standard',
  topics: ['communication', 'leadership', 'business-writing'],
  trainers: ['vince-hollis', 'priya-raman'],
  forWhom:
    'Managers, team leaders and specialists with some experience, whose work depends on other people understanding them the first time. You need no earlier qualification, but you should have something real to communicate: a change, a proposal, a difficult result.',
  outcomes: [
    'Say what you want, why it matters and what happens next, in under a minute',
    'Choose between a conversation, a meeting and a page, and defend the choice',
    'Listen so that the other person gets to the end, and show that you have heard',
    'Write a one-page paper on which a senior reader can decide',
    'Give and take feedback without anybody needing to recover from it',
    'Hold a Level 4 certificate that you can show to an employer',
  ],
  programme: [
    {
      title: 'Day 1, morning: the promise and the change',
      text: 'What management and leadership each ask of the way you speak. You bring one message from your own work, and we begin with it as it stands.',
    },
    {
      title: 'Day 1, afternoon: listening to the end',
      text: 'The four ways in which listening fails. Practice in threes: one speaks, one listens, one watches. Everyone takes every part.',
    },
    {
      title: 'Day 2, morning: the page',
      text: 'Writing the last line first. Your message becomes a one-page paper, with an editor at your elbow.',
    },
    {
      title: 'Day 2, afternoon: saying it',
      text: 'You present your message to the group and take questions. Feedback from two trainers and from the people you were trying to persuade. The written assignment is explained and planned.',
    },
    {
      title: 'Within six weeks: your assignment',
      text: 'About 2,000 words on a piece of communication that you carried out at work, with evidence. We read one draft and answer within five working days.',
    },
  ],
  questions: [
    {
      question: 'What does Level 4 mean?',
      answer:
        'It is the level of the first year of a degree. In practice it means that we ask you to explain why you did something, as well as to do it.',
    },
    {
      question: 'Is there an examination?',
      answer:
        'No. You are assessed on your talk on the second day and on a written assignment that you hand in within six weeks. Almost everybody passes, and nobody has to do it without help.',
    },
    {
      question: 'What if I cannot finish the assignment in time?',
      answer:
        'Tell us. We can extend the date once, by four weeks, at no charge. You keep your certificate of attendance in any case.',
    },
    {
      question: 'Is lunch included?',
      answer:
        'Yes, at all our venues, and so are the course book, the assessment and the certificate. There is nothing else to pay.',
    },
  ],
  qualification:
    'Level 4 Certificate in Business Communication Skills, awarded by the Ridings Awarding Partnership on completion of the course and a written assignment.',
  inHouse: true,
  picture: {
    motif: 'arches',
    ground: 'ink',
    alt: 'Four arches of growing height, the tallest in colour',
  },
  description: `
Most of the working day is spent in getting something out of one head and into another. We are hardly ever taught how. This is the course that we would give to everybody if we could: two days on speaking, listening and writing, built around one message that matters to you.

You bring it with you. It may be a change that your team will not like, a proposal that keeps being put off, or a result that has to be explained. By the end of the second day you will have said it, written it, defended it, and heard from eleven other people what they understood.

## How we work

- **Small groups.** Never more than twelve people, and two trainers for every group of more than eight.
- **Real material.** No case studies about imaginary biscuit companies. We work on what you brought.
- **Practice first.** You try, we talk about what happened, and you try again. There are fewer slides than you would expect.

> I had been on three courses called something like this. It is the first from which I used something the next morning, before I had even got to my desk.

## What is included

Two days of teaching, lunch and refreshments, the course book, comments on one draft of your assignment, the assessment and the certificate. If you would like to read first about the thinking behind it, begin with [what nerves have to do with it](/blog/what-nerves-are-for) or with [writing the last line first](/blog/write-the-last-line-first).
`,
}
