import {
  choicesIn,
  maxAnswerCharacters,
  maxQuestions,
} from '@lectern/shared/before-course/questions'
import type { Field, TextareaFieldValidation } from 'payload'
import { textarea } from 'payload/shared'

const refuseFewChoices: TextareaFieldValidation = (value, options) => {
  const usual = textarea(value, options)
  const { kind } = (options.siblingData ?? {}) as { kind?: string }
  if (usual !== true || kind !== 'choice') return usual
  const choices = choicesIn(value)
  if (choices.length < 2) return 'Write at least two answers, each on a line of its own.'
  const longest = choices.find((choice) => choice.length > maxAnswerCharacters.choice)
  return longest === undefined || `Shorten “${longest.slice(0, 40)}…”.`
}

/** What each person on a date is asked before it, by the link in their letter. */
export const askedBeforeField: Field = {
  name: 'askedBefore',
  type: 'array',
  label: 'Questions before the course',
  labels: { singular: 'Question', plural: 'Questions' },
  maxRows: maxQuestions,
  access: { read: ({ req }) => Boolean(req.user) },
  admin: {
    description: `At most ${maxQuestions}. Everybody who is named answers them by a link in their joining instructions, until the date begins. You read the answers on the date, under “Who comes”; the trainer reads them on the register. Do not ask about health, food or access: that is asked for separately, and erased earlier.`,
  },
  fields: [
    { name: 'text', type: 'text', label: 'Question', required: true, maxLength: 200 },
    {
      name: 'kind',
      type: 'select',
      label: 'How it is answered',
      required: true,
      defaultValue: 'line',
      options: [
        { label: 'One line', value: 'line' },
        { label: 'Several lines', value: 'text' },
        { label: 'One of several answers', value: 'choice' },
      ],
    },
    {
      name: 'choices',
      type: 'textarea',
      label: 'Answers to choose from',
      maxLength: 2_000,
      validate: refuseFewChoices,
      admin: {
        condition: (_, row: { kind?: string }) => row.kind === 'choice',
        description: 'Each on a line of its own.',
      },
    },
    {
      name: 'isRequired',
      type: 'checkbox',
      label: 'Has to be answered',
      defaultValue: false,
    },
  ],
}
