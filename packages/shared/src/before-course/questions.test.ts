import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  answersKept,
  answerTo,
  choicesIn,
  countOpen,
  maxAnswerCharacters,
  problemsOfAnswers,
  type Question,
} from './questions'

const seed = 20261203
const level: Question = {
  ...{ id: 'a', text: 'Which level?', kind: 'choice', isRequired: true },
  choices: ['Beginner', 'Advanced'],
}
const goal: Question = { id: 'b', text: 'Your goal?', kind: 'text', choices: [], isRequired: false }
const questions = [level, goal]

describe('answers before a course', () => {
  it('are refused where one is missing, too long, or none of the choices', () => {
    expect(problemsOfAnswers(questions, { a: 'Beginner' })).toEqual([])
    const tooLong = 'x'.repeat(maxAnswerCharacters.text + 1)
    for (const [typed, paths] of [
      [{}, ['answers.a']],
      [{ a: '  ' }, ['answers.a']],
      [{ a: 'Expert' }, ['answers.a']],
      [{ a: 'Advanced', b: tooLong }, ['answers.b']],
    ] as const) {
      expect(problemsOfAnswers(questions, typed).map(({ path }) => path)).toEqual(paths)
    }
    expect(problemsOfAnswers([goal], JSON.parse('{"__proto__":"x"}') as never)).toEqual([])
  })

  it('are kept with the question as it was asked, also when it is changed afterwards', () => {
    const first = answersKept([], { questions, typed: { a: 'Beginner', b: 'To read' } })
    const changed = { ...goal, text: 'Your aim?' }
    expect(answerTo(changed, first)).toBe('')
    const then = answersKept(first, {
      questions: [level, changed],
      typed: { a: 'Advanced', b: '' },
    })
    expect(then).toEqual([
      { questionId: 'b', asked: 'Your goal?', answer: 'To read' },
      { questionId: 'a', asked: 'Which level?', answer: 'Advanced' },
    ])
  })

  it('never lose what was answered to other questions, and hold one for each that is asked', () => {
    const text = fc.constantFrom('', 'one', 'two')
    const typed = fc.dictionary(fc.constantFrom('a', 'b', 'c'), text)
    const old = fc.array(
      fc.record({ questionId: fc.constantFrom('a', 'x'), asked: text, answer: text }),
    )
    fc.assert(
      fc.property(old, typed, (before, answers) => {
        const kept = answersKept(before, { questions, typed: answers })
        for (const given of before) expect(kept).toContainEqual(given)
        for (const question of questions) {
          expect(answerTo(question, kept)).toBe(answers[question.id] ?? '')
        }
      }),
      { seed },
    )
  })

  it('are waited for: all at first, then those that need one', () => {
    expect(countOpen(questions, { given: [], hasAnswered: false })).toBe(2)
    expect(countOpen(questions, { given: [], hasAnswered: true })).toBe(1)
    const given = answersKept([], { questions, typed: { a: 'Beginner' } })
    expect(countOpen(questions, { given, hasAnswered: true })).toBe(0)
  })
})

it('reads each choice from a line of its own', () => {
  expect(choicesIn(' Yes \n\nNo\nYes')).toEqual(['Yes', 'No'])
  expect(choicesIn(null)).toEqual([])
})
