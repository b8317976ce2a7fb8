import { askForAddressProof } from '../../../../features/checkout/ask-for-address-proof'
import { onFormPost, seeOther } from '../../../../forms/form-route'
import { paths } from '../../../../paths'

export const POST = onFormPost(({ answers: { email = '' } }) => askForAddressProof(email))

export function GET(): Response {
  return seeOther(paths.basket)
}
