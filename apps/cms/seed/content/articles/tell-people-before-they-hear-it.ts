import type { Article } from './article'

export const tellPeopleBeforeTheyHearIt: Article = {
  slug: 'tell-people-before-they-hear-it',
  title: 'Tell People Before They Hear It',
  author: 'vince',
  topics: ['leadership', 'communication'],
  published: { daysAgo: 69 },
  summary:
    'News of a change travels at about the speed of a lift. If you wait until everything is settled, your people will learn it from a stranger. How to speak early, when you do not have the answers.',
  relatedCourses: [
    'leading-through-change',
    'level-4-certificate-in-business-communication-skills',
  ],
  picture: {
    motif: 'compass',
    ground: 'paper',
    alt: 'A compass rose with one long bright needle',
  },
  body: `
I learned that I was to be made redundant from a man who had come to measure the carpet. He was quite embarrassed about it. He had assumed that we knew, because the people on the floor above knew, and they had heard it from the landlord.

The firm had a plan, it turned out, and the plan was not a bad one. There was to be an announcement on the Monday, with a letter for each of us, a question-and-answer sheet and a helpline. The announcement was delayed a week so that the sheet could go past the lawyers once more. That was the week in which they sent for the man to do the carpet.

## Why leaders wait

Nobody waits out of malice. They wait because they want to have the answers. It feels irresponsible to say that something is coming if you cannot say what it is, whom it will touch, and when. So they close the door and work on it, and since they are decent people they work on it for a long time.

Meanwhile, everybody else can see the closed door. People are extremely good at noticing that something is being kept from them, and very poor at guessing what. They do not fill the gap with optimism. By the time the considered, humane, legally reviewed truth comes out, it has to fight its way past a rumour that has been in residence for a month.

> Silence is not neutral. It is an announcement that you have left for somebody else to write.

## What you can say when you know almost nothing

You need not have the answers to speak. You need four sentences, and you can say every one of them on the first day:

1. **What I know.** “The lease on this building runs out in June, and we are not renewing it.”
2. **What I do not know.** “I do not know yet where we shall go, or whether everybody will want to come.”
3. **When I will know more.** “We see three places next week. I shall tell you what we thought of them on Friday at three, in here, even if the answer is that we did not like any.”
4. **What you can do meanwhile.** “If you have a reason why a place would not work for you, tell Shabnam or me before Thursday, so that it counts.”

The third one matters most. A date is the only thing that quiets a rumour, because it gives people a time until which they can stop wondering. But it works only if you keep it. Come back on the Friday at three. Come back even if you have nothing. *Especially* if you have nothing: “I promised to tell you more today, and there is no more; next Wednesday at ten.” I have seen a team of ninety held together for five months by a manager who never missed a Wednesday.

## Say the loss out loud

Every change takes something from somebody. Leaders know this, and they try to balance it with good news in the same breath: *the new office is nearer to the station!* For the woman who walks her children to the school across the road from the old one, that is not good news. It is proof that nobody has thought about her.

So name it. “For some of you this is a longer journey, and for one or two it may be one you cannot make. I am sorry for that. I do not have a way round it yet.” You would think that it would make things worse. What it does is to let people stop arguing that there is a loss, which they will otherwise have to do for as long as you deny it, and start to think about what to do.

## Tell your managers first, by a day

Not by a month; by a day. They will be asked within ten minutes of your sitting down, and they should not have to say “I only know what you know”. Give them the four sentences, let them be cross in private, and ask what they think the first question will be. They will be right.

And tell them that they are allowed to say “I don’t know, I shall find out”. Middle managers get hurt in a change because they are left to guess, in public, on your behalf. It is the part of [the difference between leading and managing](post:the-difference-between-leadership-and-management) that shows most: you choose the change, but they are the ones who have to stand beside it.

## The carpet

I have told that story to perhaps two thousand people now, and there is always somebody who comes up to me afterwards with their own. The caterer. The recruitment advertisement. The chief executive’s diary, left on a printer. What they remember is not the change, which most of them got over. They remember that they were the last to know.

You will not always be able to be kind with the news. You can nearly always be first with it.

{{course leading-through-change | heading: When the next one is yours to announce | text: Two days for people who have to stand up and say it: planning, practising and holding your nerve.}}

{{testimonials ian-threlfall}}
`,
}
