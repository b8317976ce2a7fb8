import type { Article } from './article'

export const delegatingWithoutDisappearing: Article = {
  slug: 'delegating-without-disappearing',
  title: 'Delegating Without Disappearing',
  author: 'vince',
  topics: ['managing-people', 'leadership'],
  published: { daysAgo: 231 },
  summary:
    'There are two bad ways to hand over a piece of work: to keep hold of it, and to vanish. The good way lies between them, and it is mostly a matter of agreeing when you will next talk.',
  relatedCourses: ['first-time-manager', 'coaching-skills-for-leaders'],
  picture: {
    motif: 'branches',
    ground: 'paper',
    alt: 'A single stem dividing into many, each ending in a leaf',
  },
  body: `
The worst piece of delegation I ever did took eleven words. “You’re good with people, Dean. Sort out the Saturday rota, would you?” Then I went on holiday. Dean sorted out the Saturday rota. He did it fairly, thoughtfully, and in a way that broke an agreement with the union of which I had not told him. It took me until Whitsun to put right, and it took Dean rather longer to say yes to me again.

I had thought that I was showing trust. What I had really done was to give him the task and keep the information. It is one of the two classic ways to get delegation wrong, and I want to describe both, because most managers recover from the first by falling into the second.

## Keeping hold

The first is not to let go at all. You give the work away and then you ask to be copied in. You “just have a quick look” before it goes out. You rewrite a paragraph that was fine. People are not stupid; they see that the thing is still yours, and they begin to give you drafts, not work. Within a month you are doing the whole of it again, with extra e-mail.

## Vanishing

The second is to have read that you should not do that, and so to hand over a job with a cheerful “it’s all yours!” and never mention it again until it is late. This feels generous. To the person holding it, it feels like being left at a bus stop in a strange town. They do not know what good looks like, what they may spend, or whether asking you will count against them.

> Trust is not the absence of conversation. It is knowing when the next one will be.

## The five-minute handover

What lies between is a short conversation, the same one every time, until both of you could have it in your sleep. It has five parts, and I still carry them on a card:

1. **What it is for.** Not the task, but the purpose. “We need the rota so that nobody works three Saturdays running, and the shop can open at eight.” With the purpose in hand, a person can make a hundred small decisions you will never hear about.
2. **What is fixed.** The money, the law, the date, the agreement with the union. Say it all, even what seems obvious. *Especially* what seems obvious.
3. **What is free.** “How you do it, who you ask, what it looks like: up to you, and I mean that.” If you do not mean it, move the item into the list of fixed things and be honest.
4. **What I would do.** Only if they ask. And then as information, not as instruction in a false beard.
5. **When we talk next.** A day and a time, in the diary, before anybody stands up.

The fifth is the one that makes the other four safe. If we are going to talk on Thursday at ten, then I do not need to hover on Tuesday, and you need not be afraid of getting it slightly wrong on Wednesday. The distance between those talks is how trust is measured out. A new person on a new job: tomorrow. An old hand: in three weeks. You lengthen it as it goes well, and you say that you are doing so, because that is praise of the only kind that matters.

## When it comes back wrong

Sometimes it will. The temptation is to take it from them, “just this once”. Try to do the harder thing: ask what they were aiming for, tell them what you see, and let them have another go. It will cost you an hour, and it will save you the next five years of doing it yourself.

If it cannot wait, and occasionally it cannot, then take it, and say why, and give something of the same size back within the week. People do not mind a manager who steps in. They mind one who never steps out again.

## Why we find this so hard

I do not think that managers cling because they are vain. They cling because the old job was the last place where they knew they were good. Managing is vaguer; you can go home at night with nothing to show. So we sneak back to the thing we can do. I [have written elsewhere](post:the-difference-between-leadership-and-management) about the two kinds of attention a manager has to pay. Delegation is where you find out whether you are paying either, or are only keeping busy.

Dean runs his own depot now. He sent me a photograph of the rota. There was a note under it, in red: *Checked with the union. Twice.*

{{course first-time-manager | heading: For the job nobody trained you to do | text: Two days on handing over, following up and letting go, with the awkward conversations practised out loud.}}
`,
}
