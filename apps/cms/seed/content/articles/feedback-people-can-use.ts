import type { Article } from './article'

export const feedbackPeopleCanUse: Article = {
  slug: 'feedback-people-can-use',
  title: 'Feedback People Can Use',
  author: 'priya-raman',
  topics: ['managing-people', 'communication'],
  published: { daysAgo: 128 },
  summary:
    '“You need to be more proactive” has never helped anybody. The difference between feedback that lands and feedback that bruises is mostly grammar: what you saw, what it did, and a question.',
  relatedCourses: ['holding-difficult-conversations', 'first-time-manager'],
  picture: {
    motif: 'speech',
    ground: 'mist',
    alt: 'Two large overlapping speech shapes, the overlap picked out in colour',
  },
  body: `
In my third year of work I was told in an appraisal that I needed “more presence”. I nodded, thanked my manager, and spent eighteen months speaking more loudly. It turned out, when I finally asked, that he had meant I should come to the Wednesday meeting.

I have been collecting these ever since. *Be more strategic. Own it. You’re a bit much. Step up. Bring your whole self, but less of it.* They have one thing in common, which is that you cannot do any of them on Monday morning. They are not information. They are a verdict, with the evidence taken out.

## Describe a film, not a person

The most useful rule that I know is this one: say only what a camera would have recorded. A camera has never seen anybody being defensive. It has seen a woman fold her arms and say “that’s not my area”. It has never seen a lack of commitment; it has seen a man arrive at twenty past nine on three Mondays in a row.

When you describe the film, two good things follow. The other person can agree that it happened, so that you begin from the same place. And they can change it, because it is something they *did*, and not something they *are*.

> If a camera could not have seen it, it is not feedback yet. It is your opinion of somebody.

## Say what it did

The second part is the consequence, and it is the part that gets left out. “You interrupted Hannah twice in the review” is a fact, but so what? “You interrupted Hannah twice in the review, and after that she did not tell us about the supplier, and we signed” is a reason. Most people, shown a real consequence of which they had been unaware, need very little more from you.

Take care that it is a real one. “And it makes people uncomfortable” is a rumour. If the only consequence is that it annoys you, say that, and own it: “it irritates me, and I would like to stop being irritated, since I value what you say”. It is surprising how well that goes.

## Then ask, and mean it

The third part is a question, followed by silence. “What was going on?” or “How did you see it?” It cannot be a trap. There is a fair chance that you have the film but not the scene before it. The man who was late on three Mondays may have a father in hospital in Halifax. The woman who folded her arms may have been told last week, by your own boss, that it was not her area.

[Listening to the answer](post:listening-is-harder-than-talking) is the point at which feedback turns into a conversation. If you find that you are preparing your reply, you have gone back to giving a verdict.

Put together, it sounds like this: “In yesterday’s call you told the client that we could do it by June. I had said August, so now we have either to disappoint them or to move two people off the hospital job. What happened?” There are three sentences there. It takes fifteen seconds. It can be said kindly, and in a corridor.

## Praise needs it more

All this is usually taught as a way to criticise, and that is half a waste. Praise is just as often a verdict with the evidence taken out. “Great job!” is pleasant, and tells nobody what to do again. Compare: “You sent the figures on the Tuesday, before they asked, and so the meeting was about the decision and not about the figures.” That person will be sending figures on Tuesdays when you are both retired.

Try to say three of those for each one of the other sort. Not as a sandwich, for everyone has learned to throw away the bread and look for the filling, but on three other days, as they happen.

## A few awkward cases

- **You have left it too long.** Say so. “I should have mentioned this in March, and that is my fault, not yours.” Then describe one recent instance, not the archive.
- **They get upset.** Stop talking, and stay. You are not required to take it back. You are required not to leave them alone with it.
- **They disagree.** Good. Ask what the camera would have seen from over there.
- **It is about your own manager.** The grammar is the same, with a little more ceremony: “May I tell you something I noticed?” Nobody has ever said no.

Next time you are about to tell someone that they should be more anything, stop at the word *more*. Ask yourself what you saw. Then tell them that.

{{course holding-difficult-conversations}}
`,
}
