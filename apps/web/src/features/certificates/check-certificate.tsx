import { PageHeading } from '../../ui/page-heading'
import { CheckForm } from './check-form'

/** For whoever was shown a certificate of ours. */
export function CheckCertificate() {
  return (
    <div className="stack">
      <PageHeading
        title="Check a certificate"
        lead="Type the code that stands on it. You see for whom and for which course we issued it, and whether it is valid."
      />
      <CheckForm />
    </div>
  )
}
