import type { Article } from './article'

export const slidesAreNotYourNotes: Article = {
  slug: 'slides-are-not-your-notes',
  title: 'Slides Are Not Your Notes',
  author: 'marcus-bell',
  topics: ['public-speaking', 'communication'],
  published: { daysAgo: 97 },
  summary:
    'A slide can help the speaker to remember, the audience to understand, or the absent to catch up. It cannot do all three, and trying is how we arrive at forty bullet points in nine-point type.',
  relatedCourses: ['presenting-with-impact'],
  picture: {
    motif: 'frames',
    ground: 'ink',
    alt: 'Three nested frames, the innermost holding a single bright disc',
  },
  body: `
I used to design slides for other people to stand in front of. Finance directors, mostly. They would send me a document of thirty pages and ask me to “make it pop”. I would spend a week making it pop, and then sit at the back of the hall and watch two hundred people read it while a finance director read it to them, slightly more slowly.

The slides were handsome. They were also doing three jobs at the same time, and failing at each. Once I had seen that, I could not stop seeing it.

## Three jobs, three documents

A set of slides is usually asked to be:

1. **notes**, so that the speaker does not forget;
2. **pictures**, so that the audience understands;
3. **a record**, so that people who were not there can find out what was said.

Each of these is perfectly reasonable. But they want opposite things. Notes want to be complete and in your own shorthand. Pictures want to be nearly empty. A record wants whole sentences, sources and page numbers. Put all three on one rectangle and what comes out is the thing that we have all sat through: too much to look at, too little to read, and a speaker with their back to us.

So make three things. It sounds like three times the work, and it is less, because each of them is easy.

## The notes

One sheet of paper, or a card. Your [first two sentences](post:what-nerves-are-for), the order of your points, the numbers that you must not get wrong, your last sentence. Write large. Nobody has ever thought less of a speaker for holding a card; it tells people that you prepared. What they mind is a speaker who is holding a screen.

## The pictures

Now that you have your notes, look at each slide and ask what the audience would lose if it were blank. Often the answer is: nothing. Good. Make it blank. A black slide is the strongest tool in the box. It says *look at me, this is the part that matters*, and then the next picture lands twice as hard.

Keep a slide if it does something that your voice cannot:

- it shows a thing (the crack in the bridge, the old form beside the new one);
- it shows a shape (the line that went up, and the month in which it stopped);
- it holds something still while you talk around it (a map, a timetable, the five names).

If it only says what you are about to say, it is competing with you, and it will win, because people read faster than you talk. Then they will wait for you to catch up, and while they wait they will look at their telephones.

> One idea to a slide is not a design rule. It is a courtesy. You would not hand somebody two cups of tea at the same time.

## The record

The people who could not come do not want your pictures, which make no sense without you, and they certainly do not want your notes. They want a page or two of plain prose: what was said, what it rests on, what is being asked. [Write the last line first](post:write-the-last-line-first), and it will take you half an hour. Better still, write it *before* the talk, since nothing shows up a weak argument like having to put it into a sentence. Then hand it out at the end, not at the start, unless you enjoy addressing the tops of people’s heads.

## “But our template…”

Every organisation has one. It has the logo in one corner, the date in another, a strapline and a coloured bar, and it leaves you about the area of a postcard. I would not fight it on principle; I would simply use very little of it. A single sentence in forty-point type, in the company’s own typeface, on the company’s own background, breaks nobody’s rules and looks like the most expensive slide of the day.

And if someone says that they need to see the detail, tell them the truth: that it is in the paper, with the sources, and that they can have it now. I have never known that to fail. What senior people are afraid of is not a lack of detail on the screen. They fear that there is none behind it.

## Try this with your next one

Take the deck you gave last time. Save a copy. In the copy, delete every word that you would say anyway. On most slides that will leave a title and, now and again, a chart. Then delete the title.

Now stand up and give the talk to a friend, with what is left. You will find that you look at them rather than at the wall. You will also find that you knew it all along; it was only that you had never had to.

{{dates presenting-with-impact | count: 2}}
`,
}
