import type { Article } from './article'

export const howToOpenATalkWithoutApologising: Article = {
  slug: 'how-to-open-a-talk-without-apologising',
  title: 'How to Open a Talk Without Apologising',
  author: 'grace-adeyemi',
  topics: ['public-speaking'],
  published: { daysAgo: 274 },
  summary:
    'Listen to the first thirty seconds of any ten presentations and you will hear eight apologies: for the room, the slides, the hour, the speaker. Five openings that ask for nothing and give the audience a reason to look up.',
  relatedCourses: ['presenting-with-impact', 'overcoming-your-fear-of-public-speaking'],
  picture: {
    motif: 'horizon',
    ground: 'sand',
    alt: 'A sun rising clear of layered hills',
  },
  body: `
“Can everybody hear me at the back? Sorry, there were some technical problems. I know that it’s the slot after lunch, so I’ll try not to keep you too long. I’m not really an expert on this, but I was asked to say a few words, so…”

I counted once. At a one-day conference in Birmingham I kept a tally of how each speaker began, and of fourteen talks, eleven opened with some form of *please do not expect much*. They were good people with interesting things to say. By the time they said them, they had talked the room into checking its post.

We apologise because the first half-minute is the worst, and because lowering the bar feels like safety. But the audience takes you at your word. If you tell them that it will be dull, they will listen for dullness, and they will find it.

## The first sentence is a promise

In the first thirty seconds people are deciding one thing: is this for me? They are not judging your tie. So the best opening is whichever one tells them, quickly, what they are going to be able to do, see or settle by the end. Here are five that work, roughly in order of how much nerve they need.

### 1. Start with the problem they had this morning

“Every one of you has, in your in-box, an e-mail that you have been avoiding since Thursday.” Nobody has to be told to look up. You have described them to themselves, and now you owe them something useful, which is an excellent position for a speaker to be in.

### 2. Start with one person

Not “customers increasingly expect”, but “On the third of March a man called Mr Hughes rang our helpline for the ninth time.” A name and a date do more than any percentage. Save the percentage for afterwards, when they care about Mr Hughes and wonder how many of him there are.

### 3. Start with a number that needs explaining

One number, not six. “Forty-one. That is how many people have to sign before we can buy a ladder.” Then pause. The pause is what makes it an opening; without it, it is only a statistic.

### 4. Start with the answer

“I think that we should close the night line, and I would like twenty minutes to persuade you.” This takes some courage, and in a room of senior people nothing works better. You have [written the last line first](post:write-the-last-line-first). They know what is being asked for, and they can spend the twenty minutes testing it and not guessing it.

### 5. Start with silence

Walk to the place you will speak from. Put your things down. Look at the room, left, right and middle. Breathe out. Then begin. It takes four seconds, and it says, without a word, that what follows has been thought about. It combines with any of the other four. I would not go on stage without it.

> You do not need to be interesting. You need to be interested, and to begin.

## What about thanking people?

Thank them at the end. Thanks at the beginning are an apology in a good suit. If your host has to be thanked, do it second: open with your first sentence, then say, “and I am grateful to Sunita for asking me to tell you about it”. Sunita will be happier, since people are now listening.

The same goes for who you are. If you were introduced, do not introduce yourself again. If you were not, earn it first: they will want your name once you have said something worth attributing.

## When there really are technical problems

Then fix them, without commentary, or go on without them. “The screen is not working, so I shall describe it” is not an apology; it is a change of plan from somebody who knows their subject. I have seen a woman lose her whole deck and give the talk of the day, because the only thing she had left was what she thought.

Before your next one, write out your opening as you would naturally say it. Then cross out every sentence that is about you, the room or the time. Begin with whatever is left. It was nearly always the fourth sentence, waiting patiently behind three apologies.

{{course presenting-with-impact}}

{{testimonials samuel-okoro, beth-lang}}
`,
}
