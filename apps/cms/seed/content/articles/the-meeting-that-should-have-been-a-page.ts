import type { Article } from './article'

export const theMeetingThatShouldHaveBeenAPage: Article = {
  slug: 'the-meeting-that-should-have-been-a-page',
  title: 'The Meeting That Should Have Been a Page',
  author: 'tom-ashworth',
  topics: ['business-writing', 'communication'],
  published: { daysAgo: 162 },
  summary:
    'We meet because writing is hard, and then we write up what was said because nobody can remember it. How to tell which meetings to replace with a page, and how to run the ones that are left.',
  relatedCourses: ['meetings-people-do-not-dread', 'writing-for-busy-readers'],
  picture: {
    motif: 'table',
    ground: 'sand',
    alt: 'An oval table seen from above with a ring of empty chairs, one of them in colour',
  },
  body: `
For one month, as an experiment, I wrote the price of each meeting on the whiteboard before it started. It was not difficult: eleven people, an hour and a quarter, roughly what we are paid. The weekly catch-up came to four hundred and six pounds. The project board came to nine hundred. Nobody was angry. But by the third week people had begun to look at the number and then at the agenda, and to ask, quite politely, whether we were going to get nine hundred pounds’ worth.

I am not against meetings. There are things that can be done only in a room. But most of what fills our calendars is there for a worse reason: somebody had something to say, and talking was quicker for them than writing. The hour that they saved was then spent by everybody else.

## Three reasons to meet

I know of three good ones. If a meeting has none of them, it should have been a page.

1. **To decide something on which people differ.** Not to hear a decision. To make it, with the people who will be bound by it, including the one who thinks that it is a mistake.
2. **To make something together.** A plan, a timetable, a list of what could go wrong. There has to be a pen moving.
3. **To look after each other.** Bad news, good news, a beginning or an end. People should not learn by e-mail that their office will close, nor celebrate alone.

“To update everyone” is not on the list. Nor is “because it is Tuesday”. News travels better on paper, where those who know it can skim it and those who were on holiday can find it.

## What the page looks like

The page that replaces the meeting is short and always has the same parts, so that it can be written in twenty minutes and read in three:

- what has happened since last time, in five lines at most;
- what I should like from you, by name, with a date;
- what I am worried about;
- what I am going to do unless somebody stops me, and when.

The last part does the heavy lifting. “I shall order the smaller van on Thursday at noon unless I hear otherwise” turns silence from a problem into an answer. The page goes out at the same hour every week. If it starts with what you want people to do ([I have views on this](post:write-the-last-line-first)), they will read it.

> A meeting is the most expensive way of reading aloud that has yet been invented.

## Running the ones that remain

With the updates gone, you may have half as many meetings as before, and the ones that are left are the hard ones. They deserve better than a room and a hope. Four things make most of the difference:

### Put the question at the top

Not “Parking”, but “Shall we give the six spaces at the front to visitors?” An agenda item that ends in a question mark knows when it is finished.

### Begin with quiet

If there is a paper, give everybody five minutes to read it at the start, in silence. It feels peculiar for exactly one week. After that, nobody has to pretend to have read it, and the person who had read it no longer has to listen to the others finding out what it says.

### Hear from everyone before anyone speaks twice

Go round once. Thirty seconds each, and “nothing to add” is allowed. The quiet people are not short of thoughts. They are short of a gap, and the gap is something that a chair can make.

### Finish by saying it back

Two minutes before the end, whoever is in the chair says out loud what was decided, who is doing it and by when. You will be surprised how often somebody says “oh, is *that* what we agreed?” Far better now than on Friday week. Then write down those three things and send them. Nobody needs the rest.

## What to do on Monday

Look at next week’s calendar and choose one meeting that has none of the three reasons. Write to the people in it: “I am going to try a page in place of this, for four weeks; here is the first one. If we miss the meeting we can have it back.”

I have now made that offer on behalf of a dozen organisations. The meeting has been asked for back twice. On both occasions it turned out that what people missed was the biscuits, and I am bound to say that I think that is the best reason of the lot.

{{course meetings-people-do-not-dread | heading: Half a day that gives you back half a day a week | button: Book a place}}
`,
}
