import { toLink } from '../../prose/link'
import { toRichText } from '../../prose/rich-text'
import type { Page } from './page'

export const about: Page = {
  slug: 'about',
  title: 'About us',
  meta: {
    description:
      'Hollin Bank is a training company of eight people in Leeds. We teach speaking, listening, writing and leading in small groups.',
  },
  layout: (find) => [
    {
      blockType: 'hero',
      heading: 'Eight people who teach people to talk to people',
      text: 'We started in 2005 in a room above a bakery. The room has changed. The size of the groups has not.',
      image: find('media', 'page-about'),
      links: [],
    },
    { blockType: 'richText', content: toRichText(story, find) },
    {
      blockType: 'steps',
      heading: 'What happens on a course',
      steps: [
        {
          title: 'Somebody remembers your name',
          text: 'There is coffee, and nobody has to introduce themselves by way of an animal.',
        },
        {
          title: 'You try it',
          text: 'Before we have explained anything: the talk, the report or the conversation that you brought.',
        },
        {
          title: 'We talk about what happened',
          text: 'What worked comes first. There is always something.',
        },
        { title: 'You try it again', text: 'This is the part that you will remember.' },
        {
          title: 'You go home with one page',
          text: 'It says what you will do on Monday, in your own words.',
        },
      ],
    },
    { blockType: 'team', heading: 'The five who teach' },
    { blockType: 'testimonials', heading: 'In other people’s words' },
    {
      blockType: 'callToAction',
      heading: 'Come and see',
      text: 'The free taster takes ninety minutes, and you may keep your camera off for all of them.',
      link: toLink({ label: 'Book a free place', target: 'course:speak-up-a-free-taster' }, find),
    },
  ],
}

const story = `
Hollin Bank was started by Vince Hollis in 2005, after a manager in a hospital laundry told him that the most useful thing he had ever taught her was how to finish a sentence. She meant his. There are eight of us now, five who teach and three who make sure that there is a room, a lunch and somebody to answer the telephone.

We teach four things: **speaking, listening, writing, and leading**, which is mostly the first three with consequences. All of them can be learned by ordinary people, in a short time, by practising in decent company. We have seen it happen several thousand times and it has not become less pleasing.

## How we work

- **Small groups.** Never more than twelve, and eight where people are frightened. Only the free taster is larger, and there nobody has to say anything.
- **Your own material.** Bring the talk, the report or the conversation that you actually have to have.
- **Practice before theory.** You try it, we talk about it, you try it again.
- **Nothing that you would be embarrassed to tell your family about.** Nobody falls backwards into anybody’s arms.

## What we do not do

We do not do personality types, power poses or anything with a pyramid in it. We do not film people who have not asked for it. We do not send reports on you to whoever paid. And if a course is not what you need, we say so: about one in ten of the people who ring us is sent somewhere else.

## Where to find us

Our office and training rooms are at 14 Tannery Wharf in Leeds. We also teach in Manchester, Birmingham and London, online, and [wherever you are](page:in-house-training), if there are at least six of you.
`
