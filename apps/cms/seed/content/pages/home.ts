import { toLink } from '../../prose/link'
import type { Page } from './page'

export const home: Page = {
  slug: 'home',
  title: 'Home',
  meta: {
    title: 'Hollin Bank: courses in communication, leadership and public speaking',
    description:
      'Small, practical courses in communication, leadership and public speaking, in Leeds, Manchester, Birmingham, London and online.',
  },
  sharedPicture: 'page-home',
  layout: (find) => [
    {
      blockType: 'hero',
      heading: 'Speak plainly. Lead well.',
      text: 'Small, practical courses in communication, leadership and public speaking, for people with something to say and a reason to be nervous about it. In Leeds, Manchester, Birmingham, London and online.',
      links: [
        { link: toLink({ label: 'See our courses', target: '/courses' }, find) },
        {
          link: toLink(
            { label: 'Try ninety minutes free', target: 'course:speak-up-a-free-taster' },
            find,
          ),
        },
      ],
    },
    {
      blockType: 'figures',
      figures: [
        {
          figure: 'Twelve',
          text: 'in a group, never more, and eight where people are frightened.',
          dots: 12,
        },
        {
          figure: 'Six',
          text: 'people who teach and write, all of them named on this page.',
          dots: 6,
        },
        {
          figure: 'One in ten',
          text: 'who ring us is sent somewhere else, because a course is not what they need.',
          dots: 10,
          brightDots: 1,
        },
        {
          figure: 'Since 2005',
          text: 'in a room above a bakery. The room has changed. The size of the groups has not.',
        },
      ],
    },
    { blockType: 'nextDates', heading: 'Next dates', count: 6 },
    { blockType: 'topics', heading: 'What would you like to be better at?' },
    {
      blockType: 'courses',
      heading: 'Where most people begin',
      courses: [
        find('course', 'level-4-certificate-in-business-communication-skills'),
        find('course', 'first-time-manager'),
        find('course', 'overcoming-your-fear-of-public-speaking'),
      ],
      count: 3,
    },
    {
      blockType: 'team',
      heading: 'Who you will meet',
      people: [
        { relationTo: 'trainers', value: find('trainer', 'vince-hollis') },
        { relationTo: 'trainers', value: find('trainer', 'priya-raman') },
        { relationTo: 'trainers', value: find('trainer', 'grace-adeyemi') },
        { relationTo: 'trainers', value: find('trainer', 'ruth-ellison') },
        { relationTo: 'trainers', value: find('trainer', 'tom-ashworth') },
        { relationTo: 'authors', value: find('author', 'marcus-bell') },
      ],
    },
    { blockType: 'bigQuote', testimonial: find('testimonial', 'maggie-orr') },
    { blockType: 'latestPosts', heading: 'From the blog', count: 3 },
    {
      blockType: 'testimonials',
      heading: 'What people say afterwards',
      testimonials: [
        find('testimonial', 'leila-haddad'),
        find('testimonial', 'patricia-nowak'),
        find('testimonial', 'anita-desai'),
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'We can come to you',
      text: 'Most of our courses can be taught at your own offices, from six people upwards, with your own cases. Tell us what is going on and we shall tell you honestly whether a course would help.',
      link: toLink({ label: 'About in-house training', target: 'page:in-house-training' }, find),
    },
  ],
}
