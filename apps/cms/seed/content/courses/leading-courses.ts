import type { Course } from './course'

export const firstTimeManager: Course = {
  slug: 'first-time-manager',
  title: 'First-Time Manager',
  summary:
    'For the job that nobody trained you to do. Two days on handing over work, agreeing what good looks like, and talking to Gary.',
  level: 'introductory',
  durationDays: 2,
  priceNetPence: 52_500,
  vatCategory: 'standard',
  topics: ['managing-people', 'confidence'],
  trainers: ['priya-raman', 'vince-hollis'],
  forWhom:
    'New managers, team leaders and supervisors in their first two years, and people who are about to become one. All kinds of workplace: we have taught head chefs, heads of science and a head gardener, in one group.',
  outcomes: [
    'Start well: what to ask, what to promise, and what to leave alone in the first ninety days',
    'Hand over a piece of work in five minutes so that it stays handed over',
    'Describe what you saw rather than what you think of somebody',
    'Hold the first awkward conversation early, privately and small',
    'Plan a week in which managing is not something you do after work',
  ],
  programme: [
    {
      title: 'Day 1, morning: from colleague to manager',
      text: 'What has changed, what has not, and the silence in the kitchen. Your four questions.',
    },
    {
      title: 'Day 1, afternoon: handing over',
      text: 'The five-minute handover, practised on something that you ought to have handed over in the spring.',
    },
    {
      title: 'Day 2, morning: feedback people can use',
      text: 'What a camera would have seen, what it did, and a question. Praise first, since it is harder than it looks.',
    },
    {
      title: 'Day 2, afternoon: the awkward one',
      text: 'You prepare a conversation that you have been putting off, and try it twice with someone who has the other part. You go home with a date for it.',
    },
  ],
  questions: [
    {
      question: 'I have been a manager for six years. Am I too late?',
      answer:
        'You will be in good company: about a third of every group has been at it for longer than they admit. If you manage managers, look at Leading Through Change as well.',
    },
    {
      question: 'Can two of us come from the same team?',
      answer:
        'Yes, and it works well, provided that neither manages the other. If you do, book different dates.',
    },
    {
      question: 'Do you send a report to my employer?',
      answer: 'Never. We confirm that you attended. What you said is yours.',
    },
  ],
  inHouse: true,
  picture: {
    motif: 'stairs',
    ground: 'sand',
    alt: 'A flight of wide steps climbing towards a bright disc',
  },
  description: `
On Friday you were good at your job. On Monday you have another one, and the first thing to go is the feeling of knowing what you are doing. That is normal; it happens to everybody, and it passes more quickly if somebody shows you what to do.

This is the course that Priya wishes she had been sent on. It is two days of the conversations of which managing is made, tried out in small groups until they feel like yours. There is no theory that you cannot use by Wednesday.

## You will leave with

- a plan for your first (or next) ninety days, on one side of paper;
- one piece of work handed over, in writing, with a date to talk about it;
- one awkward conversation prepared, rehearsed and in the diary;
- eleven telephone numbers of people who are doing the same job.
`,
}

export const leadingThroughChange: Course = {
  slug: 'leading-through-change',
  title: 'Leading Through Change',
  summary:
    'When the next announcement is yours to make. Two days on telling people early, naming the loss, and keeping a team together until it is over.',
  level: 'advanced',
  durationDays: 2,
  priceNetPence: 69_500,
  vatCategory: 'standard',
  topics: ['leadership', 'communication'],
  trainers: ['vince-hollis', 'ruth-ellison'],
  forWhom:
    'Senior managers, heads of department and directors with a real change ahead of them: a move, a merger, a closure, a new system, a new owner. You should have managed people for some years.',
  outcomes: [
    'Decide what to say when you do not have the answers yet',
    'Write and give an announcement that survives being repeated',
    'Name what people will lose, without making it worse',
    'Prepare the managers who have to stand beside it',
    'Answer anger without either arguing or giving way',
  ],
  programme: [
    {
      title: 'Day 1, morning: what is really changing',
      text: 'You map your change: who loses what, who knows already, and who will be asked about it first.',
    },
    {
      title: 'Day 1, afternoon: the four sentences',
      text: 'What I know, what I do not, when I shall know more, what you can do. Written, cut, and said out loud.',
    },
    {
      title: 'Day 2, morning: the room',
      text: 'You make your announcement to the group, who have been told what they stand to lose. It is the most useful hour of the two days, and the least comfortable.',
    },
    {
      title: 'Day 2, afternoon: the months after',
      text: 'Keeping promises about when you will speak again. Middle managers, rumours, and looking after yourself.',
    },
  ],
  questions: [
    {
      question: 'My change is confidential. Can I still work on it?',
      answer:
        'Yes. Everybody agrees in writing that nothing leaves the room, and you can disguise the details. For a whole leadership team we would suggest an in-house course.',
    },
    {
      question: 'Is this a project management course?',
      answer: 'No. We assume that there is a plan. This is about the people who hear of it.',
    },
  ],
  inHouse: true,
  picture: { motif: 'compass', ground: 'mist', alt: 'A compass rose with one long bright needle' },
  description: `
Anyone can announce good news. This course is for the other sort, and for the large grey region in between, where what is good for the organisation is a loss to someone you have worked with for years.

We do not deal in change curves. You bring the thing itself, and for two days you work out what to say, to whom, in which order and in what words. Then you say it, to people who have been given every reason to dislike it, and you find out what they heard.

> You will not always be able to be kind with the news. You can nearly always be first with it.

Vince has led through two mergers and a flood. Ruth spent fifteen years in the rooms where changes that had been announced badly ended up. Groups are limited to ten.
`,
}

export const coachingSkills: Course = {
  slug: 'coaching-skills-for-leaders',
  title: 'Coaching Skills for Leaders',
  summary:
    'For people whose door is always open and whose desk is never clear. Two days on asking before answering, with a Level 3 award.',
  level: 'level-3',
  durationDays: 2,
  priceNetPence: 59_500,
  vatCategory: 'standard',
  topics: ['managing-people', 'leadership', 'communication'],
  trainers: ['ruth-ellison', 'priya-raman'],
  forWhom:
    'Managers to whom people come for answers. It is not for those who want to set up as professional coaches; there are longer courses for that, and we shall gladly tell you which.',
  outcomes: [
    'Hear whether somebody wants ideas or wants to think aloud',
    'Ask questions to which you do not know the answer',
    'Help someone from a complaint to a next step in fifteen minutes',
    'Know when coaching is the wrong thing, and say what you want instead',
    'Hold a Level 3 award in coaching skills',
  ],
  programme: [
    {
      title: 'Day 1, morning: why we answer too soon',
      text: 'Loading, fixing, matching, cross-examining: which of the four is yours?',
    },
    {
      title: 'Day 1, afternoon: questions',
      text: 'Short ones, open ones and silence. You coach and are coached, on things that matter a little.',
    },
    {
      title: 'Day 2, morning: from talk to a next step',
      text: 'How to end. You coach and are coached, on things that matter rather more.',
    },
    {
      title: 'Day 2, afternoon: when not to',
      text: 'Emergencies, rules, and people who only need to be told. An observed conversation, for the award.',
    },
  ],
  questions: [
    {
      question: 'What do I have to do for the award?',
      answer:
        'One observed conversation on the second day, and a reflective diary of about 1,000 words on three conversations at work, within eight weeks.',
    },
    {
      question: 'Will I have to talk about private things?',
      answer: 'You choose what you bring. Work is quite enough. What is said stays in the room.',
    },
  ],
  qualification:
    'Level 3 Award in Coaching Skills, awarded by the Ridings Awarding Partnership after an observed conversation and a reflective diary.',
  inHouse: true,
  picture: {
    motif: 'ripple',
    ground: 'paper',
    alt: 'Rings spreading from two points and crossing',
  },
  description: `
You are good at solving problems, and so people bring you theirs. You solve them. They bring you more. After a few years of this you are indispensable and exhausted, and they have stopped thinking at about the point where your door begins.

Coaching is a way out, and it is nothing mysterious: asking a few plain questions, listening to the answers, and leaving the problem with its owner. It takes longer on the first day and less time on all the others.

Half of the two days is practice, in pairs, on real things, with somebody who listens well enough that you will remember what it is like. That, more than any model, is what people take home.
`,
}
