import 'server-only'
import { readCertificateCode } from '@lectern/shared/certificates/certificate-code'
import { certificatePaths, checkedCertificateSchema } from '@lectern/shared/contract/certificates'
import type { CertificateView, OwnCertificateView } from '../views/certificate'
import { isToken } from './checkouts'
import { CmsRefusedError } from './client'
import { askForVisitor } from './visitor'

/** As it stands at this moment, by its code as somebody typed it; `null` where we issued none. */
export async function readCertificate(typed: string): Promise<CertificateView | null> {
  const code = readCertificateCode(typed)
  return code === null ? null : read(certificatePaths.byCode(code))
}

/** By the link in the letter. */
export async function readOwnCertificate(token: string): Promise<OwnCertificateView | null> {
  if (!isToken(token)) return null
  const certificate = await read(certificatePaths.byLink(token))
  return certificate && { ...certificate, token }
}

/** On paper; `null` where there is none, or it was revoked. */
export async function readCertificateFile(token: string): Promise<Response | null> {
  if (!isToken(token)) return null
  const path = certificatePaths.file(token)
  const response = await askForVisitor({ method: 'GET', path, isFile: true })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError('/certificates', response.status)
  return response
}

async function read(path: string): Promise<CertificateView | null> {
  const response = await askForVisitor({ method: 'GET', path })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError('/certificates', response.status)
  return checkedCertificateSchema.parse(await response.json())
}
