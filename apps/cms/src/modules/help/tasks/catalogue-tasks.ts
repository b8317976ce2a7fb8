import type { HelpGroup } from '../task'
import { courses, discounts, testimonials } from './places'

const keepsCourses = { collection: 'courses', to: 'update' } as const

export const catalogueTasks: HelpGroup = {
  heading: 'Courses',
  tasks: [
    {
      name: 'add-a-course',
      question: 'add a course',
      words: 'create new course catalogue',
      needs: { collection: 'courses', to: 'create' },
      place: courses,
      steps: [
        'Press [New] at the top of any page, and choose [Course].',
        'Type [Title] and [Summary].',
        'Open [Price], and type the [Price for one place without VAT].',
        'Press [Publish]. Everything else can follow; then put its dates in the calendar.',
      ],
    },
    {
      name: 'change-a-price',
      question: 'change the price of a course',
      words: 'cost money fee dearer cheaper',
      needs: keepsCourses,
      place: courses,
      steps: [
        'Open the course: <Ctrl+K> finds it by its title. Then open [What visitors read].',
        'Open [Price], and change the [Price for one place without VAT].',
        'Read below it what the change does: which articles, dates and bookings it touches, and which keep their price.',
        'Press [Publish].',
      ],
    },
    {
      name: 'give-a-discount',
      question: 'make several places, or booking early, cheaper',
      words: 'discount reduction percent off cheaper group early bird several places',
      needs: { collection: 'discounts', to: 'create' },
      place: discounts,
      steps: [
        'Open [Discounts], and press [Create new].',
        'Type a [Name] for colleagues, and choose [What it is for]: [Several places on one date] or [Booking early].',
        'Say from how many places or days on, and what is [Taken off as]: percent or pounds. Below it stands what customers read.',
        'Name courses under [Only for these courses], unless it is for all.',
        'Press [Save]. Baskets show it at once; what has been booked keeps its price. Untick [In use] to end it.',
      ],
    },
    {
      name: 'give-out-a-code',
      question: 'give out a code that makes places cheaper',
      words: 'discount code coupon voucher promotion campaign limit used up',
      needs: { collection: 'discounts', to: 'create' },
      place: discounts,
      steps: [
        'Open [Discounts], and press [Create new].',
        'Type a [Name] for colleagues, and choose [A code that is typed in the basket] under [What it is for].',
        'Type the [Code], and what is [Taken off as]: percent or pounds.',
        'Say when it holds and how often it may be used: [First day], [Last day], [How often in all], [How often per customer]. What you leave empty has no limit.',
        'Press [Save]. Beside the form stands how often it was used, and by which bookings. Untick [In use] to end it.',
      ],
    },
    {
      name: 'take-a-course-off-the-website',
      question: 'take a course off the website',
      words: 'unpublish remove end stop no longer taught',
      needs: keepsCourses,
      place: courses,
      steps: [
        'Open the course, and look at [Where this is used]: those places will do without it.',
        'Press [More ways to publish], then [Unpublish].',
        'It stays here as a draft, and can be published again.',
      ],
    },
    {
      name: 'add-a-testimonial',
      question: 'add a testimonial',
      words: 'quote review customer said consent evidence',
      needs: { collection: 'testimonials', to: 'create' },
      place: testimonials,
      steps: [
        'Press [New] at the top of any page, and choose [Testimonial].',
        'Type [What they said], and who said it.',
        'Open [Evidence], and say [Where it came from] and [How they agreed]: nothing is shown without.',
        'Press [Publish].',
      ],
    },
  ],
}
