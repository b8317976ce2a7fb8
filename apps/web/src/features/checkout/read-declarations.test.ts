import { describe, expect, it } from '@jest/globals'
import { readDeclarations } from './read-declarations'

const hurried = {
  requiredDeclarations: ['terms', 'expressRequest'] as ('terms' | 'expressRequest')[],
}
const ordinary = { requiredDeclarations: ['terms'] as 'terms'[] }

describe('what has to be declared before booking', () => {
  it('is the acceptance of the terms, at the total that stood beside the button', () => {
    const form = { agreedGrossPence: '76440', 'declarations.terms': 'yes' }
    expect(readDeclarations(form, ordinary)).toEqual({
      kind: 'good',
      request: { agreedGrossPence: 76440, declarations: { terms: true, expressRequest: false } },
    })
  })

  it('is said to be missing beside its box', () => {
    expect(readDeclarations({ agreedGrossPence: '76440' }, ordinary)).toMatchObject({
      kind: 'problems',
      problems: [{ path: 'declarations.terms' }],
    })
  })

  it('is the express request as well where a course begins within the 14 days', () => {
    const form = { agreedGrossPence: '76440', 'declarations.terms': 'yes' }
    expect(readDeclarations(form, hurried)).toMatchObject({
      problems: [{ path: 'declarations.expressRequest' }],
    })
    const complete = { ...form, 'declarations.expressRequest': 'yes' }
    expect(readDeclarations(complete, hurried).kind).toBe('good')
  })

  it.each(['', '-1', '1e3', '12.5', '9'.repeat(20)])('is at no total "%s"', (agreedGrossPence) => {
    const form = { agreedGrossPence, 'declarations.terms': 'yes' }
    expect(readDeclarations(form, ordinary).kind).toBe('problems')
  })
})
