import { answeredForDays, askedForDays } from '@lectern/shared/feedback/who-is-asked'
import type { NamedTab } from 'payload'

/** Of what people think of the courses they were on. The rule is in docs/business.md. */
export const feedbackTab: NamedTab = {
  name: 'feedback',
  label: 'Feedback',
  fields: [
    {
      name: 'isAsked',
      type: 'checkbox',
      label: 'Ask people how a course was',
      defaultValue: false,
      admin: {
        description: `On the day after a date ends, from nine in the morning, each person who was there and has an e-mail address gets one letter, whose link takes an answer for ${answeredForDays} days. It is off until you switch it on: first say in your privacy notice that you ask, and tell your trainers, who will hear of the answers. Once it is on, dates of the last ${askedForDays} days are asked about as well.`,
      },
    },
  ],
}
