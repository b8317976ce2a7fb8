import { paths } from '@lectern/shared/addresses/paths'
import { askForAddressProof } from '@web/features/checkout/ask-for-address-proof'
import { onFormPost, seeOther } from '@web/forms/form-route'

export const POST = onFormPost(({ answers: { email = '' } }) => askForAddressProof(email))

export function GET(): Response {
  return seeOther(paths.basket)
}
