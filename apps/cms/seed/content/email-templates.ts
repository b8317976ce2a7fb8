import type { EmailTemplate } from '@lectern/shared/contract/payload-types'

export type WrittenTemplate = Pick<EmailTemplate, 'name' | 'usedFor' | 'subject' | 'text'>

/** What the office writes again and again. */
export const emailTemplates: readonly WrittenTemplate[] = [
  {
    name: 'In-house, first answer',
    usedFor: 'enquiries',
    subject: '{course} at your offices',
    text: `Dear {first name},

thank you for asking about {course}. We would be glad to come to you. For up to twelve people one trainer is enough; for more I would suggest two groups, or one room and two of us.

Could you tell me which weeks would suit you, and what you would like people to do differently afterwards? Then I can send you a date and a price.

What the course covers is here: {link to the course}

With good wishes
{my name}, {company}`,
  },
  {
    name: 'The next dates',
    usedFor: 'enquiries',
    subject: 'The next dates of {course}',
    text: `Dear {first name},

these are the next dates of {course} on which there are places:

{course’s next dates}

You can book here: {link to the course}

With good wishes
{my name}, {company}`,
  },
  {
    name: 'Thank you, we are looking into it',
    usedFor: 'enquiries',
    subject: '',
    text: `Dear {first name},

thank you for writing. I am finding out and will write to you again within two working days.

With good wishes
{my name}, {company}`,
  },
  {
    name: 'What to bring',
    usedFor: 'dates',
    subject: 'Before {course}',
    text: `Dear {first name},

we look forward to seeing you on {days}: {place}.

Please bring something to write with, and one thing from your own work that you would like to talk about. Coffee is ready half an hour before we begin.

If your plans have changed, answer this e-mail.

With good wishes
{my name}, {company}`,
  },
  {
    name: 'A change of room',
    usedFor: 'dates',
    subject: 'Another room for {course}',
    text: `Dear {first name},

your course {course} on {days} is in the upper room, not the lower. The door is the same, and there is a lift.

With good wishes
{my name}, {company}`,
  },
]
