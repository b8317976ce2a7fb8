import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'

import { BasketCode } from './basket-code'
import { codeRefused } from './code-refused'

describe('the code of a basket', () => {
  it('is asked for behind a fold, by a form that needs no script', () => {
    render(<BasketCode code={null} refused={null} />)
    expect(screen.getByText('I have a code').closest('details')).not.toHaveAttribute('open')
    expect(screen.getByLabelText('Your code').closest('form')).toHaveAttribute(
      'action',
      '/basket/code',
    )
  })

  it('that takes nothing off is kept beside the reason', () => {
    const refused = codeRefused({ typed: 'sprin 10', problem: 'unknown' })
    render(<BasketCode code={null} refused={refused} />)
    const field = screen.getByLabelText('Your code')
    expect(field).toHaveValue('SPRIN-10')
    expect(field).toHaveAccessibleDescription(/^Error: We do not know the code SPRIN-10/)
    expect(field.closest('details')).toHaveAttribute('open')
  })

  it('can be taken away, also where it holds no longer', () => {
    render(<BasketCode code={{ letters: 'SPRING-10', problem: 'used-up' }} refused={null} />)
    const button = screen.getByRole('button', { name: /^Take the code away.*SPRING-10$/ })
    expect(button.closest('form')).toHaveAttribute('action', '/basket/code/removal')
    expect(button.closest('form')).toHaveTextContent('has been used as often as it may be')
  })

  it.each([
    [{ typed: 'SPRING-10', problem: 'no reason of ours' }],
    [{ typed: ['a', 'b'], problem: 'unknown' }],
    [{ typed: undefined, problem: 'unknown' }],
  ])('is not refused because an address says %j', (of) => {
    expect(codeRefused(of)).toBeNull()
  })
})
