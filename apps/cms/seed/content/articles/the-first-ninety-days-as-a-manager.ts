import type { Article } from './article'

export const theFirstNinetyDaysAsAManager: Article = {
  slug: 'the-first-ninety-days-as-a-manager',
  title: 'The First Ninety Days as a Manager',
  author: 'priya-raman',
  topics: ['managing-people', 'confidence'],
  published: { daysAgo: 196 },
  summary:
    'On Friday you were one of the team. On Monday you are the reason it goes quiet when you walk in. A plan for the first three months, one month at a time, with less in it than you would think.',
  relatedCourses: ['first-time-manager', 'holding-difficult-conversations'],
  picture: {
    motif: 'stairs',
    ground: 'ink',
    alt: 'A flight of wide steps climbing from shadow into light',
  },
  body: `
Nobody tells you about the kettle. On my second day as a team leader I walked into the kitchen and three people whom I had eaten lunch with for four years stopped talking. They were not plotting. They were complaining about the new shift pattern, as we had all done together the week before, and it had just struck them that the new shift pattern was now, somehow, me.

That silence is the real start of the job. It is not hostile; it is only the sound of people finding out where you stand. What you do about it in the first ninety days decides a great deal, and the good news is that very little of it is clever.

## Days 1 to 30: ask

You will want to make a mark. Resist. You know the work, but from now on the work is not your job; the people doing it are, and you do not know them in the way that you think you do. You know them sideways. You need to know them again from here.

Book half an hour with each person, somewhere with a door. Ask everybody the same four questions and write down what they say:

- What should we keep, whatever happens?
- What gets in your way most weeks?
- What are you good at that we do not use?
- What do you need from me, and what do you hope I will not do?

Then do one small thing about one of the answers within a week. A chair. A password. A meeting cancelled. It hardly matters what it is: you are showing that **talking to you has consequences, and that they are good ones**.

## Days 31 to 60: agree

By now you have a notebook full of complaints, and half of them contradict the other half. This is the month for making things plain. What is each of us here to do? How do we know that it was done well? Who decides? You will find that three people believe they own the stock count and nobody believes that they own the returns.

It is also the month of the first awkward conversation. There will be one person, often a friend, who is testing the fence: late on Mondays, sharp in meetings, good enough at the job that everybody has let it pass. You will be tempted to leave it until you feel more confident. It is the other way about. You will feel more confident when you have not left it.

> The team is not watching what you say about standards. It is watching what you say to Gary.

Keep it private, early and small. Say what you saw, say why it matters, ask what is going on, and then listen. Most fences are tested by people who want to know whether there is one.

## Days 61 to 90: step back

In the third month, the danger is the opposite. It has started to work, and it works because you are in everything. Your name is on every e-mail, and you are going home at seven. So, choose two things that only you do and [hand them over properly](post:delegating-without-disappearing). Take a day off in the middle of the week and leave your telephone in a drawer. Whatever breaks is your list for the fourth month.

And ask the four questions again. Compare them with your notes from the first month. People are moved, in my experience, almost to tears by being shown that you wrote down what they said and did something about it. It ought not to be so rare.

## What you are allowed to stop doing

New managers wear themselves out with things that nobody needs from them. You may stop:

1. knowing the answer to everything. “I don’t know, who does?” is a complete sentence;
2. being the best at the work. You were; it is how you came to be here; it is somebody else’s turn;
3. being liked by everybody by Friday. Fair, clear and kind will do, and being liked tends to turn up a year later with its coat over its arm.

## The kettle again

About ten weeks in, I went into the kitchen and they were talking about the shift pattern. This time they did not stop. Somebody turned round and said: “Priya, this is daft, can we show you what it does to Wednesdays?” It *was* daft. We changed it. I have had grander moments at work since then, but I am not sure that I have had a better one.

{{dates first-time-manager | heading: Next dates for First-Time Manager | count: 3}}

{{testimonials joanne-whitty | heading: From someone who was here last year}}
`,
}
