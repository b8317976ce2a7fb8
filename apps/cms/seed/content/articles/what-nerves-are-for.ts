import type { Article } from './article'

export const whatNervesAreFor: Article = {
  slug: 'what-nerves-are-for',
  title: 'What Nerves Are For',
  author: 'grace-adeyemi',
  topics: ['public-speaking', 'confidence'],
  published: { daysAgo: 402 },
  summary:
    'You are not going to get rid of them, and after twenty years on stages I would not sell you mine. But there is a way to make nerves work for their keep, and it begins about an hour before anybody is looking.',
  relatedCourses: ['overcoming-your-fear-of-public-speaking', 'speak-up-a-free-taster'],
  picture: {
    motif: 'wave',
    ground: 'paper',
    alt: 'A tall, uneven wave of vertical bars settling into an even rhythm',
  },
  body: `
The first time I spoke in public for money, I was so frightened that I left my notes in a taxi. The second time I had my notes and could not read them, because the paper was shaking. By the thirtieth time I had stopped telling people that I was nervous, and by the hundredth I had noticed something that nobody had told me: the fear had not become any smaller. I had simply stopped being surprised by it.

Most advice about nerves treats them as a fault. Breathe it away, imagine the audience in their underwear, take a pill. I would like to make the opposite case. Nerves are your body’s way of telling you that the next ten minutes matter. The trick is to let the message arrive early enough that you can do something with it.

## What is happening in there

Your heart speeds up so that more blood reaches your large muscles. Your mouth dries because digestion has been put on hold. Your hands shake because they have been given fuel and nothing to lift. You forget the second paragraph because your mind has narrowed its beam to look for danger, and the second paragraph is not dangerous.

None of this is weakness. It is a perfectly good system for running away from a dog, pointed at a room of people from Accounts. Once you see it that way, two things follow. First, **arguing with it is useless**: telling yourself to calm down is like telling yourself not to digest. Second, it responds very well to being given a job.

## Give the energy something to lift

In the hour before you speak, move. Walk to the venue from one stop away. Carry the chairs. Climb the stairs rather than standing in the lift watching the numbers. You have been handed a tank of fuel and the most sensible thing is to burn a little of it before you need fine control of a clicker.

Then use your voice. Not to rehearse, but to warm it. Talk to the person on reception, to the technician, to whoever has arrived early and is sitting alone in row four. By the time you begin, you will have spoken to three people in that room. You are no longer addressing a crowd; you are continuing a conversation with some new people in it.

> The audience does not see how you feel. It sees what you do next.

## Know only three things by heart

People who fear forgetting learn the whole talk, word by word, and so build the very trap they are afraid of: lose one word and the rest goes with it. Learn three things instead.

1. **Your first two sentences.** They are spoken at the peak of the adrenaline, and they should need no thought at all.
2. **The order of your points.** Not the wording; the order. If you can count them on one hand, you can find your way back from anywhere.
3. **Your last sentence.** So that you can stop when you mean to, and not when you run out.

Everything between can be different every time. It will be better for it, because you will be choosing words for the people in front of you.

## When it goes wrong anyway

One day you will lose your place. I lose mine about once a year. The feeling is that of stepping on a stair that is not there, and it lasts, by the video evidence, about two seconds. To you it is an afternoon.

So have a move ready. Mine is to stop, look at the last person who nodded, and say what I have just said again in different words. The audience believes that I am underlining the point. Often, by the end of the sentence, the next one has arrived. If it has not, I say “let me look at what I wanted to tell you next”, and I look. In twenty years nobody has ever minded. People will forgive a pause for ever. What they find hard to forgive is being pitied, so do not ask them to pity you.

## The small, boring truth

The one thing that reliably makes nerves easier to carry is doing it again soon. Not once a year at the big conference, but on Tuesday, at the team meeting, for ninety seconds, and on Thursday again. Fear is a poor statistician. It keeps the worst case and throws the others away, unless you give it a great many others.

If you cannot find a Tuesday of your own, borrow one of ours. Our [free taster](course:speak-up-a-free-taster) is ninety minutes, online, with the cameras off for as long as you like. Most people say two sentences. That is one hundred per cent more than they had said the day before.

{{course overcoming-your-fear-of-public-speaking | heading: A whole day of safe Tuesdays | text: Eight people, one trainer, no surprises. You will speak six times, and the first will last ten seconds. | button: See dates and book}}
`,
}
