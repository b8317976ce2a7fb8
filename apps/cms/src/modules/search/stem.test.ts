import { describe, expect, it } from '@jest/globals'

import { stemOf } from './stem'

describe('a word is found by its other forms', () => {
  it.each([
    ['managers', 'manager', 'managing', 'managed', 'management'],
    ['presentation', 'presentations', 'presenting', 'presented'],
    ['companies', 'company'],
    ['meeting', 'meetings'],
    ['selling', 'sells', 'sell'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1)
  })
})

describe('a word is found in either spelling', () => {
  it.each([
    ['organise', 'organize', 'organising', 'organization'],
    ['behaviour', 'behavior', 'behavioural'],
    ['colour', 'color', 'colours'],
    ['programme', 'program', 'programmes'],
    ['centre', 'center', 'centres'],
    ['licence', 'license', 'licences'],
    ['practise', 'practice', 'practising'],
    ['counselling', 'counseling'],
    ['counsellor', 'counselor'],
    ['enrolment', 'enrollment'],
    ['analyse', 'analyze', 'analysing'],
    ['judgement', 'judgment'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(stemOf)).size).toBe(1)
  })
})

it('leaves apart what has nothing in common', () => {
  const others = ['hour', 'tour', 'four', 'reading', 'ready', 'course', 'courage', 'sale', 'sell']
  expect(new Set(others.map(stemOf)).size).toBe(others.length)
})

it('leaves figures, short words and other scripts as they are', () => {
  expect(['4', 'is', 'r&d', 'c++', '领导'].map(stemOf)).toEqual(['4', 'is', 'r&d', 'c++', '领导'])
})
