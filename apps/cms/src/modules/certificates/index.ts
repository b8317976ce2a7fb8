import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { Certificates } from './collection'
import { certificateEndpoints } from './endpoints'

export { answerCertificate } from './answer-certificate'
export { deleteOldCertificates } from './delete-old-certificates'
export { issueCertificates, writeCertificateLetters } from './issue-certificates'
export {
  loadCertificates,
  type CertificatesOfRun,
  type Difference,
  type StandingCertificate,
} from './load-certificates'
export { revokeCertificate } from './revoke-certificate'

const endpoints: EndpointsOfCollections = { certificates: certificateEndpoints }

/** That somebody was there on all days of a date: issued by staff, and checked by anybody with its code. */
export const certificates = { collections: [Certificates], endpoints }
