import type { Article } from './article'

export const theDifferenceBetweenLeadershipAndManagement: Article = {
  slug: 'the-difference-between-leadership-and-management',
  title: 'The Difference Between Leadership & Management',
  author: 'vince',
  topics: ['leadership', 'managing-people'],
  published: { on: '2019-04-12' },
  summary:
    'Management keeps the promise you made last month. Leadership decides which promise to make next. Most of us are paid to do both before lunch, and the trouble starts when we do one while the day is asking for the other.',
  relatedCourses: [
    'level-4-certificate-in-business-communication-skills',
    'first-time-manager',
    'leading-through-change',
  ],
  picture: {
    motif: 'bridge',
    ground: 'sand',
    alt: 'Two dark piers joined by a single arch under a low sun',
  },
  body: `
Ask ten people at a conference what separates a leader from a manager and you will hear the same answer in ten accents: managers do things right, leaders do the right things. It is neat, it fits on a slide, and it has done harm.

I have run teams in a bus depot, a hospital laundry and, for the past fourteen years, a training company. In none of them could I find the line between the two jobs. What I did find, and what I now spend two days helping other people to find, is that they are two kinds of **attention**. The same person pays both, often to the same colleague.

## Management is attention to the promise

Every organisation is a bundle of promises: the ward will have clean sheets by six, the invoice will be right, the 07:42 will leave at 07:42. Management is the work of keeping them. It asks what was agreed, who is doing it, what they need, and how we will know.

At the laundry our supervisor, a quiet woman called Maureen, walked the floor at the same three times each day. She touched the same four machines, asked the same two questions, and wrote the answers down. In six years the wards never once ran out of sheets, and when she retired it took three of us to do what she had been doing with a pencil.

## Leadership is attention to the change

Leadership begins where the promise stops being enough. The contract is ending, the customers are different people from the ones we planned for, or the way we have always done it has quietly become the thing that hurts. Somebody has to say so, describe somewhere better, and be believed.

That last part is the hard one. To be believed you need to have been **useful before you were visionary**. Maureen could have moved that whole laundry across the city, because when she said that a thing would work, it always had.

> People do not follow a vision. They follow someone who has kept small promises and is now making a large one.

## How to tell which one the day is asking for

When a manager tells me that the team is “not engaged”, I ask for the last three things that went wrong. Usually one list or the other comes out:

- Nobody knew whose job it was; the date slipped and we found out late; the new starter waited two weeks for a login. These are management problems. A stirring speech will make them worse, because now people are inspired and still cannot log in.
- We all did what was agreed and it no longer matters; good people are leaving for the same money elsewhere; two departments are each winning at the other’s expense. These are leadership problems. Another tracker will make them worse, because you will have measured the wrong thing precisely.

Getting this the wrong way round is the most common mistake I see, and clever people make it more often than anybody. We treat whichever we are good at as the cure for everything.

There is a simple test. If the answer can be looked up, agreed and written down, manage it. If the answer has to be chosen, and someone will lose something by the choice, lead it: in person, early, and with the loss said out loud.

## Both of them are done by talking

Here is what the two have in common, and the reason a communication company cares about them. Nearly all of it is speech. You manage by asking clear questions and listening to the end of the answers. You lead by saying what you see, plainly enough that a person at the back can repeat it to somebody who was not there. Neither needs charisma. Both can be practised.

So this week, try one of each. Pick a promise that keeps slipping, and ask the person closest to it two questions: what did you think you were meant to do, and what got in the way? Say nothing until they have finished. Then pick one thing that you know must change, and tell one person why, in under a minute, without a slide. You will learn within the day which of the two you have been avoiding.

If you would like to practise both in good company, our Level 4 Certificate in Business Communication Skills is a 2-day course for people who manage and lead in the same breath. It costs {{price level-4-certificate-in-business-communication-skills}} a person, lunch and assessment included, and groups are never larger than twelve. [Choose a date and book a place](course:level-4-certificate-in-business-communication-skills).

{{cta Overcoming your fear of public speaking | text: If the part about standing up and saying it made your stomach turn over, start there. Sign up for one of our courses today. | label: See our courses | link: /courses}}

{{testimonials anita-desai, colin-marsh, joanne-whitty | heading: What people say about our courses}}

Not sure where to begin? [Contact us](/contact) and a person will answer, including when the honest answer is that you do not need a course.
`,
}
