import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { sendAddressProof } from '../../cms/checkouts'
import { CmsUnavailableError } from '../../cms/client'
import { seeOther } from '../../forms/form-route'

/** How it went is said in the basket: the link is on its way, or the form again. */
export async function askForAddressProof(email: string): Promise<Response> {
  try {
    const outcome = await sendAddressProof(email.trim())
    if (outcome.kind === 'sent') return seeOther(paths.basketSaying('address-asked'))
    const isTooOften = outcome.reason === 'too-many-requests'
    return seeOther(paths.basketSaying(isTooOften ? outcome.reason : 'address-unproven'))
  } catch (error) {
    if (error instanceof CmsUnavailableError) return seeOther(paths.basket)
    throw error
  }
}
