import type { Article } from './article'

export const writeTheLastLineFirst: Article = {
  slug: 'write-the-last-line-first',
  title: 'Write the Last Line First',
  author: 'tom-ashworth',
  topics: ['business-writing', 'communication'],
  published: { daysAgo: 367 },
  summary:
    'Most business writing fails in the same place: the reader arrives at the end and still does not know what to do. One habit, two minutes long, cures nearly all of it.',
  relatedCourses: ['writing-for-busy-readers'],
  picture: {
    motif: 'pages',
    ground: 'mist',
    alt: 'Sheets of paper laid over one another, the lowest line of the top sheet picked out in colour',
  },
  body: `
For eleven years I edited other people’s reports for a living. Housing surveys, safety reviews, board papers, one very long document about gravel. I came to open every one of them from the back. Not because I wanted to spoil the plot, but because that is where writers put the thing they wanted me to know, once they had finished finding out what it was.

That is the secret of most bad business writing. It is not badly written. It is written in the order in which the writer thought it, and we are asked to think it all again behind them: the background, the method, the options considered, and then, on page nine, just above the signature, “we therefore recommend closing the Dewsbury office”.

## The habit

Before you write anything longer than a text message, write the sentence you want the reader to be able to say when they have finished. Put it at the bottom of the page and draw a line above it. It should have a person, a verb and a date in it.

- Not “update on the intranet project”, but “Carol approves the second supplier by Friday”.
- Not “thoughts on the away day”, but “we each bring one customer complaint and no slides”.
- Not “concerns about the rota”, but “nobody is on call two weekends running from March”.

If you cannot write that sentence, you do not have a writing problem yet. You have a thinking problem, and it is kinder to solve it in your own time than in forty other people’s.

## Then move it to the top

Now cut the sentence out and paste it in as the first line. What you have is an e-mail that starts, “Carol, I need you to approve the second supplier by Friday, and this is why.” Everything below it has become easier to write, because it has only one job: to answer the questions that Carol will ask on reading the first line. She will want to know what happens if she does not, what it costs, and who else has agreed. Three short paragraphs. If she trusts you she will stop after one, and you have given her the morning back.

People worry that this is rude. They feel that they ought to lead the reader gently to a conclusion, like a guest to a table. But a busy reader is not a guest. A busy reader is a person standing in a doorway with a coat on. **Telling them straight away what you want is the politest thing you can do.**

> If they read only the first line, they should be able to act. If they read only the first paragraph, they should be able to agree.

## What goes, what stays

Once the last line is first, a surprising amount of the rest turns out to have been scaffolding. Here is what I cut most often, and have never been asked to put back:

1. The history of how the document came to be commissioned.
2. Any sentence beginning “it should be noted that”. If it should be noted, note it.
3. The second of two words that mean the same: *aims and objectives*, *each and every*, *first and foremost*.
4. Apologies for length. Use the time to make it shorter.

And here is what should nearly always stay: the one number the decision turns on, the name of the person who will be most annoyed, and the thing you are not sure about. Readers forgive uncertainty. What they do not forgive is finding out later that you had some and kept it to yourself.

## Try it on something small

Do not begin with the annual report. Begin with the next e-mail you are putting off. Write the last line; move it up; write only what answers it; stop. Count the words against the one you would have sent. Mine fell by half in the first week, and the replies began to come back the same day, which had never happened to me before and was slightly alarming.

Good writing is often described as a gift. In an office it is nearer to manners: thinking about the other person before you start, so that they do not have to do it for you. Manners can be learned, and so can this.

{{course writing-for-busy-readers | heading: Bring the document you are dreading | text: In one day you will rewrite it, with an editor at your elbow, and leave with something you can send. | button: Look at the course}}
`,
}
