import type { Article } from './article'

export const sayingNoToGoodIdeas: Article = {
  slug: 'saying-no-to-good-ideas',
  title: 'Saying No to Good Ideas',
  author: 'ruth-ellison',
  topics: ['leadership', 'managing-people'],
  published: { daysAgo: 20 },
  summary:
    'Bad ideas are easy to refuse. The plan that sinks a team is nearly always made of good ones, each of which somebody was too kind to turn down. On finding the words for a generous no.',
  relatedCourses: ['coaching-skills-for-leaders', 'leading-through-change'],
  picture: {
    motif: 'sieve',
    ground: 'mist',
    alt: 'A field of small discs thinning out until a single one is left in colour',
  },
  body: `
A charity that I know well, a good one, with nineteen staff and a leaking roof, had thirty-four priorities last year. I know because they were printed on a poster. The poster had been designed by a volunteer, and the design of the poster was number thirty-one.

Not one of the thirty-four was foolish. I went through them with the director, a generous and exhausted man, and at each of them he told me who had proposed it, and why it mattered to that person. He was not describing a strategy. He was describing a set of people whom he had not wished to let down.

In the spring they missed the deadline for the grant that pays for the building. It was on the poster. It was number twelve.

## Every yes is a no

The arithmetic is not complicated. A team has so many hours, and what you add at the top falls off at the bottom. The only question is whether someone chooses what falls. When a leader says yes to everything, the choice is still made: late at night, by whoever is most tired, on the basis of what can most easily be left undone. It is made without the people who would have minded, and nobody ever hears about it until it is number twelve.

Seen like that, the yes is not the kind answer. It is only the *comfortable* one. It passes the disappointment on to someone you do not have to look at.

> A no that comes early is a kindness. A yes that comes to nothing is a no with a lie in front of it.

## Why the good ones are hard

We can all refuse a bad idea; it is practically a hobby. A good idea from a keen colleague is another matter. They have thought about it. They are, quite possibly, right. To refuse feels like saying that it is not good, or that *they* are not, and so we say “let me think about it”, and then we hide.

So the first step is to take those two things apart, out loud. “It is a good idea, and we are not going to do it.” Say both halves, and do not trim either. The idea gets its due, the decision is plain, and the person is not left to work out whether to go on hoping.

## A generous no, in four parts

1. **Show that you heard it.** Say the idea back, at its strongest. If you cannot, you are not entitled to refuse it yet. (I have written about [how easily this goes wrong](post:listening-is-harder-than-talking).)
2. **Say no in the first minute.** With the word in it. “So, no, not this year.” A no that has to be deduced will be appealed.
3. **Say what you are saying yes to.** “We have decided that the building comes first until the roof is on, and this would take Amira away from it.” A refusal with a reason behind it is a policy. Without one it is a mood.
4. **Say what would change your mind, if anything would.** “If the council extends the contract, bring it back to me in September.” And if nothing would, do not invent something. People plan their lives around such sentences.

Notice what is not there: an apology as long as the decision, a list of faults to make the idea look smaller, or a promise to “find a way”. You do not have to make it painless. You have to make it clear, and leave the other person standing.

## Make the list short in public

It is much easier to say no to one thing if everybody can see what you have said yes to. Write down what the team is doing, in order. Not grouped, not in tiers: in *order*, one to however many. You will find that it stops somewhere about five. Draw a line there. What is below the line is not rejected. It is waiting, and everybody can see for what.

Then, when the next good idea arrives, you need not be the one who stands in its way. Put the list on the table. “Where would you put it? And what should move down?” I have done this with some very determined people. More often than not they look at it for a while, and say “Oh. Not yet, then.” They say it without any rancour at all, for it was not you who refused them. It was the number of hours in a week.

## Thirty-four to four

The charity took the poster down in July. They have four priorities now, and the first is the roof. Three of the ideas that were dropped have been taken up by someone else, who had more room for them. One person left, and was honest about why, and they had a cake.

I asked the director whether he missed it. He said that what surprised him was how many people had thanked him, and that the ones who thanked him most warmly had been those whose own ideas had gone. “I think that they knew,” he said. “I think they were waiting for somebody to say it.”

{{course coaching-skills-for-leaders | text: Two days on asking before answering, for people whose door is always open and whose desk is never clear.}}

{{testimonials maggie-orr}}
`,
}
