import type { Article } from './article'

export const howToDisagreeWithYourBoss: Article = {
  slug: 'how-to-disagree-with-your-boss',
  title: 'How to Disagree With Your Boss',
  author: 'marcus-bell',
  topics: ['confidence', 'communication'],
  published: { daysAgo: 41 },
  summary:
    'Sulking is not dissent, and neither is the meeting after the meeting. A short guide to saying “I think that is a mistake” to somebody who signs your leave form, and still being on speaking terms at Christmas.',
  relatedCourses: [
    'holding-difficult-conversations',
    'level-4-certificate-in-business-communication-skills',
  ],
  picture: {
    motif: 'fork',
    ground: 'sand',
    alt: 'One road parting into two, one of them in colour',
  },
  body: `
There is a particular silence that follows when someone senior asks “Is everybody happy with that?” I have been on both sides of it. From below, it is full of things that people are not saying. From above, and I promise you that this is true, it sounds exactly like agreement.

That is the first thing to understand about disagreeing with your boss. They do not know. You may believe that your folded arms and your “fine” have sent a message; what arrived was “fine”. If you think that a mistake is being made, then someone will have to put it into words, and the someone may have to be you.

## Before you say anything

Ask yourself three questions, and be strict.

1. **Is it a mistake, or is it only not what I would do?** There are many good ways of running a stockroom. Save your dissent for the ones that will end in a fire.
2. **Do they know something I do not?** They have been to meetings that you have not. It is worth finding out before you explain to them, with diagrams, what they ruled out in April.
3. **What do I want to happen?** If the answer is “I want them to feel bad”, go for a walk. If it is “I should like us to try it in one branch first”, you have something to say.

## Choose the room

Disagreeing in front of other people makes it expensive for them to change their mind. If it can be done privately, do it privately, and soon: the same day, before it has been announced, printed or told to *their* boss. “Have you got ten minutes about the Leeds plan? I have a worry and I would like to try it on you.”

If it cannot wait, because the decision is being made right now in this meeting, then say it in the meeting. But bring it as a question about the plan, not as a judgement of the planner.

## Start where they are

The most persuasive thing that you can do is to show that you have understood. Say what they are trying to achieve, as well as they would themselves. “You want the returns dealt with in two days, because the reviews are killing us. I want that too.”

Leave the word “but” out of what comes next. Try “and”: “And I think that doing it from one warehouse will make it five, and this is why.” It seems a small thing. *But* says that everything up to here was politeness. *And* says that you are both on the same side of the table, looking at the same awkward fact.

> Nobody has ever been argued into feeling understood. It has to come first.

## Bring one reason and one alternative

Not nine reasons. If you give nine, they will answer the weakest, and feel that they have dealt with the rest. Bring the strongest, with the evidence, and then stop talking. And have something to offer in its place, even if it is only a smaller version of their own idea. “Could we run it from Wakefield alone for a fortnight, and look at the numbers?” People can say yes to a trial without having been wrong.

If you are new to this, write it down first and say it out loud to a wall. Your voice may shake. That is [what nerves are for](post:what-nerves-are-for): it means that you care how it comes out. No boss worth having will hold that against you.

## When the answer is still no

Sometimes you have been heard, and the answer is no. This is the part that people get wrong, and it matters more than the rest. You have two honourable choices.

- You can **disagree and help**. “I still think that it is a mistake, I have said so, and I will now do my best to make it work.” Then do. Not with a sigh, nor with a private tally. If it succeeds, say that you were wrong, cheerfully; you will be listened to for ever afterwards.
- Or you can **decline**, if it is a matter of law, safety or conscience. Say that plainly too, say it early, and put it in writing. That is not disloyalty. It may be the most loyal thing that anybody does all year.

What you cannot do is say yes in the room and no in the corridor. It feels like integrity, and it is the opposite: it takes the one thing that your boss needs in order to decide well, and gives it to everybody but them.

## If you are the boss

Then read all this again from the other chair, and make it cheap. Do not ask “is everybody happy?” Ask “what have I missed?”, and wait, for longer than is comfortable. Thank the first person to tell you, out loud, in front of the others, above all if they are wrong. The second person is watching to see what it cost.

{{cta Say the thing that needs saying | text: Our conversations course is a single day, in small groups, with no role-play in front of the whole room. | label: See Holding Difficult Conversations | link: course:holding-difficult-conversations}}
`,
}
