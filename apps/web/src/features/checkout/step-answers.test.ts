import { describe, expect, it } from '@jest/globals'
import { savedBooker, savedDelegates, savedNeeds } from './saved-answers'
import { readStepAnswers } from './step-answers'

const seats = [
  { runId: 'run-1', seat: 1 },
  { runId: 'run-1', seat: 2 },
  { runId: 'run-2', seat: 1 },
]

const bookerForm = {
  kind: 'business',
  name: ' Ann Example ',
  email: 'ann@example.com',
  phone: '0113 496 0000',
  companyName: 'Example Ltd',
  purchaseOrderNumber: 'PO 1',
  vatNumber: '',
  'address.line1': '1 Call Lane',
  'address.line2': '',
  'address.town': 'Leeds',
  'address.postcode': 'LS1 7BR',
  'address.country': '',
}

describe('who books', () => {
  it('is read from its fields, trimmed, and what was left empty is absent', () => {
    expect(readStepAnswers('booker', bookerForm, seats)).toEqual({
      kind: 'good',
      answers: {
        kind: 'business',
        name: 'Ann Example',
        email: 'ann@example.com',
        phone: '0113 496 0000',
        companyName: 'Example Ltd',
        purchaseOrderNumber: 'PO 1',
        address: { line1: '1 Call Lane', town: 'Leeds', postcode: 'LS1 7BR' },
      },
    })
  })

  it('has problems with the names of the fields as their paths', () => {
    const problems = problemsOf(readStepAnswers('booker', {}, seats))
    expect(problems).toEqual([
      'kind',
      'name',
      'email',
      'address.line1',
      'address.town',
      'address.postcode',
    ])
  })

  it('must name the organisation when booking for one', () => {
    const form = { ...bookerForm, companyName: ' ' }
    expect(problemsOf(readStepAnswers('booker', form, seats))).toEqual(['companyName'])
  })

  it('leaves out what only organisations are asked, though the hidden fields were sent', () => {
    const read = readStepAnswers('booker', { ...bookerForm, kind: 'individual' }, seats)
    expect(read).not.toHaveProperty('answers.companyName')
    expect(read).not.toHaveProperty('answers.purchaseOrderNumber')
  })

  it('fills the same fields again once it is saved', () => {
    const read = readStepAnswers('booker', bookerForm, seats)
    const saved = savedBooker((read as { answers: Parameters<typeof savedBooker>[0] }).answers)
    expect(saved).toMatchObject({ name: 'Ann Example', 'address.town': 'Leeds' })
    expect(readStepAnswers('booker', saved, seats)).toEqual(read)
  })
})

describe('who attends', () => {
  it('belongs to the places in their order; empty names come later', () => {
    const form = { bookerAttends: 'yes', 'delegates.1.name': 'Bob', 'delegates.1.email': '' }
    expect(readStepAnswers('delegates', form, seats)).toEqual({
      kind: 'good',
      answers: {
        bookerAttends: true,
        delegates: [seats[0], { ...seats[1], name: 'Bob' }, seats[2]],
      },
    })
  })

  it('has its problem beside the field of the place', () => {
    const form = { 'delegates.2.email': 'bob@example.com', 'delegates.0.name': 'A'.repeat(200) }
    expect(problemsOf(readStepAnswers('delegates', form, seats))).toEqual([
      'delegates.0.name',
      'delegates.2.name',
    ])
  })

  it('cannot name a place that is not in the order', () => {
    const read = readStepAnswers('delegates', { 'delegates.9.name': 'Eve' }, seats)
    expect(JSON.stringify(read)).not.toContain('Eve')
  })

  it('is taken to include who books for themselves, until they say otherwise', () => {
    const checkout = { delegates: seats, delegatesSaved: false, bookerAttends: false }
    const individual = { kind: 'individual' } as Parameters<typeof savedBooker>[0]
    expect(savedDelegates({ ...checkout, booker: individual }).bookerAttends).toBe('yes')
    expect(savedDelegates({ ...checkout, booker: null }).bookerAttends).toBeUndefined()
    const said = { ...checkout, delegatesSaved: true, booker: individual }
    expect(savedDelegates(said).bookerAttends).toBeUndefined()
  })
})

describe('needs', () => {
  it('come back under the place that they belong to', () => {
    const needs = [{ runId: 'run-2', seat: 1, access: 'Captions' }]
    expect(savedNeeds({ delegates: seats, needs, needsSaved: true })).toEqual({
      hasNeeds: 'yes',
      'needs.2.access': 'Captions',
    })
    expect(savedNeeds({ delegates: seats, needs: [], needsSaved: true })).toEqual({
      hasNeeds: 'no',
    })
    expect(savedNeeds({ delegates: seats, needs: [], needsSaved: false })).toEqual({})
  })

  it('may be none at all, which has to be said', () => {
    expect(readStepAnswers('needs', { hasNeeds: 'no' }, seats).kind).toBe('good')
    expect(problemsOf(readStepAnswers('needs', {}, seats))).toEqual(['hasNeeds'])
    expect(problemsOf(readStepAnswers('needs', { hasNeeds: 'yes' }, seats))).toEqual(['hasNeeds'])
  })

  it('are none once somebody has said so, whatever was typed before', () => {
    const form = { hasNeeds: 'no', 'needs.0.access': 'Captions' }
    expect(JSON.stringify(readStepAnswers('needs', form, seats))).not.toContain('Captions')
  })

  it('are limited beside their field', () => {
    const form = { 'needs.1.dietary': 'x'.repeat(501) }
    expect(problemsOf(readStepAnswers('needs', form, seats))).toEqual(['needs.1.dietary'])
  })
})

function problemsOf(read: ReturnType<typeof readStepAnswers>): string[] {
  return read.kind === 'problems' ? read.problems.map(({ path }) => path) : []
}
