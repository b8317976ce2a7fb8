import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import type { CertificateView } from '../../views/certificate'
import { CertificateStanding, OwnCertificate } from './certificate-standing'
import { UnknownCertificate } from './unknown-certificate'

const certificate: CertificateView = {
  code: 'K7MQ-2XWP-9RTD',
  name: 'Amara Nwosu',
  courseTitle: 'First aid at work',
  days: '12 to 13 January 2027',
  cpdHours: 12,
  issuedAt: '2027-01-14T09:00:00.000Z',
  issuer: 'Quill & Co Ltd',
  validUntil: '2030-01-13',
  standing: 'valid',
}

describe('whoever checks a certificate', () => {
  it('reads plainly how it stands, and is given no way to the certificate itself', () => {
    const { rerender } = render(<CertificateStanding certificate={certificate} />)
    expect(screen.getByRole('heading', { name: 'Valid' })).toBeVisible()
    for (const said of ['Amara Nwosu', 'First aid at work', '12 hours', '13 January 2030']) {
      expect(screen.getByText(said)).toBeVisible()
    }
    rerender(<CertificateStanding certificate={{ ...certificate, standing: 'expired' }} />)
    expect(screen.getByRole('heading', { name: 'Expired' })).toBeVisible()
    const revoked = { standing: 'revoked', revokedAt: '2027-02-01T09:00:00.000Z' } as const
    rerender(<CertificateStanding certificate={{ ...certificate, ...revoked }} />)
    expect(screen.getByRole('heading', { name: 'Revoked: not valid' })).toBeVisible()
    expect(screen.queryByRole('link', { name: /PDF/ })).toBeNull()
  })

  it('has what was typed back where it is unknown', () => {
    render(<UnknownCertificate typed="K7MQ 2XWP 9RTX" />)
    const field = screen.getByRole('textbox', { name: 'Code of the certificate' })
    expect(field).toHaveValue('K7MQ 2XWP 9RTX')
    expect(field).toHaveAccessibleDescription(/Compare it with the certificate/)
  })
})

describe('whoever was sent the link', () => {
  it('opens the certificate, unless it was revoked', () => {
    const own = { ...certificate, token: 'a.b' }
    const { rerender } = render(<OwnCertificate certificate={own} />)
    expect(screen.getByRole('link', { name: /PDF/ })).toHaveAttribute(
      'href',
      '/certificate/yours/a.b/certificate.pdf',
    )
    rerender(<OwnCertificate certificate={{ ...own, standing: 'revoked' }} />)
    expect(screen.queryByRole('link', { name: /PDF/ })).toBeNull()
  })
})
