import type { Article } from './article'

export const listeningIsHarderThanTalking: Article = {
  slug: 'listening-is-harder-than-talking',
  title: 'Listening Is Harder Than Talking',
  author: 'ruth-ellison',
  topics: ['communication', 'managing-people'],
  published: { daysAgo: 318 },
  summary:
    'We teach people to speak and assume that they can listen. After fifteen years of mediation I think it is the other way round: almost anybody can talk. Here are four ways in which listening fails, and what to do about each.',
  relatedCourses: ['holding-difficult-conversations', 'coaching-skills-for-leaders'],
  picture: {
    motif: 'ripple',
    ground: 'ink',
    alt: 'Rings spreading from two points and meeting in the middle',
  },
  body: `
Before I trained people I was a mediator. My job was to sit in a rented room with two people who could no longer be in a room together, and to help them to leave it with something written down. Neighbours, business partners, once a pair of brothers who owned half a boat each.

People assume that mediation is a matter of saying wise things. In my best cases I said almost nothing. I asked a question, and then one of the two did something they had not done in months: they finished a sentence. It is astonishing how many disputes survive only because nobody has ever heard the end of one.

Listening looks like doing nothing, and so we never practise it. But it is the more tiring half of the work, and it goes wrong in ways that can be named. These are the four that I see most.

## Loading

You are quiet, but you are not listening; you are loading. The other person’s words are a countdown to your own. You can catch yourself at it by a simple sign: you know how your reply begins before they have reached their verb.

The cure is to give yourself a different task. **Listen for the one word they lean on.** There nearly always is one, repeated or said a little louder: *again*, *nobody*, *fair*. When they stop, say that word back with a question mark after it. “Again?” It feels ridiculous. Then they tell you what they came to say.

## Fixing

Somebody describes a problem and you offer an answer. It may be a good answer. But a person who is given the answer at minute two has learned that they should not have told you minutes three to ten, which is where the actual problem was.

> Advice given too soon is a way of asking someone to stop talking.

Ask instead: “Do you want to think aloud, or do you want ideas?” It takes four seconds, and it is the most useful sentence that I know. Most people, most of the time, want to think aloud for a while and then have ideas. They will tell you when.

## Matching

“I know just how you feel, the same thing happened to me.” It is meant as a bridge, and it arrives as a theft. The conversation was about their mother and now it is about yours.

There is a place for your own story, and it is later: after they have finished, if they ask, and in three sentences. Until then, the kindest form of sympathy is curiosity. “What was that like?” has never been the wrong thing to say.

## Cross-examining

Some of us listen as if for a trial. We are so keen to get the facts straight that we interrupt the story to correct the date. The person gives us better and better facts, and less and less of the truth, since the truth was in the order in which they wished to tell it.

If you need the facts, take them afterwards. Say, “Let me check that I have it”, and tell it back as fairly as you can. Be ready to be corrected, and be glad of it. When they say “yes, that’s it”, notice what happens to their shoulders.

## A week of practice

You do not need a course for this part, although we do have one. You need one conversation a day for five days, in which you make a rule for yourself:

1. Monday: leave two full seconds after the other person stops. Count them.
2. Tuesday: ask one question that you do not know the answer to.
3. Wednesday: say back what you heard before you say what you think.
4. Thursday: notice which of the four faults is yours. Everybody has a favourite.
5. Friday: tell someone that they have changed your mind, if they have.

Two seconds does not sound like much. Try it this afternoon and you will find that it is enormous, that most people begin to speak again in the second one, and that what they say then is usually the thing itself.

The brothers, since you will be wondering, sold the boat. But they went together to the man who bought it, and I am told that they talked all the way there.

{{dates holding-difficult-conversations | heading: Practise with people who will let you get it wrong | count: 3}}
`,
}
