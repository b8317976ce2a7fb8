import type { Page } from './page'

export const frequentlyAskedQuestions: Page = {
  slug: 'frequently-asked-questions',
  title: 'Frequently asked questions',
  meta: {
    description:
      'Booking, paying, changing a date, what to bring, access and dietary needs: the questions we are asked most often.',
  },
  layout: () => [
    {
      blockType: 'questions',
      heading: 'Booking and paying',
      questions: [
        {
          question: 'How do I book?',
          answer:
            'Choose a course and a date, say how many places you need, and pay by card. You get a confirmation and a VAT invoice by e-mail straight away.',
        },
        {
          question: 'Are your prices with or without VAT?',
          answer:
            'Both are always shown. What you pay is the price with VAT. If your organisation is registered for VAT it can usually claim that part back.',
        },
        {
          question: 'Can I book for colleagues?',
          answer:
            'Yes, up to twenty places at a time. You can tell us their names when you book or later, as long as we have them three working days before the course.',
        },
        {
          question: 'Can you put a purchase order number on the invoice?',
          answer: 'Yes. There is a box for it when you book.',
        },
        {
          question: 'The date I want is full. What now?',
          answer:
            'Look at the course’s other dates, or ring 0113 496 0142 and ask for Shabnam. People do drop out: a place that is given back can be booked here at once, by whoever sees it first.',
        },
      ],
    },
    {
      blockType: 'questions',
      heading: 'Changing your mind',
      questions: [
        {
          question: 'Can someone else take my place?',
          answer: 'At any time, free of charge. Just tell us who.',
        },
        {
          question: 'Can I move to another date?',
          answer:
            'Once, free of charge, up to ten working days before the course. After that we try, but cannot promise.',
        },
        {
          question: 'What if you cancel?',
          answer:
            'It happens perhaps twice a year, nearly always because a trainer is ill. You choose between another date and all of your money back. If you had booked a train which cannot be refunded, send us the ticket.',
        },
      ],
    },
    {
      blockType: 'questions',
      heading: 'On the day',
      questions: [
        {
          question: 'What should I bring?',
          answer:
            'Whatever the course’s page says, usually a piece of real work. Pens, paper, lunch and coffee are ours.',
        },
        {
          question: 'I have an access need. Whom do I tell?',
          answer:
            'Tell us when you book, or ring 0113 496 0142 and ask for Shabnam. Every venue’s page of the joining instructions says what is there; if something is missing, we can nearly always arrange it with a week’s notice.',
        },
        {
          question: 'What about food?',
          answer:
            'Lunch is vegetarian unless you ask otherwise, and we can do vegan, halal, kosher and gluten-free. Tell us when you book. We delete what you told us a month after the course.',
        },
        {
          question: 'How do online courses work?',
          answer:
            'You get a link by e-mail. You need a computer with a camera, a microphone and a door that shuts. There is a break in every hour, and nobody is made to look at slides.',
        },
      ],
    },
    {
      blockType: 'contact',
      heading: 'Something else?',
      text: 'Ask. A person will answer, usually on the same day.',
      showForm: true,
    },
  ],
}
