import { writeAddressCookie } from '../../../../../../features/basket/basket-cookies'
import { onFormPost, seeOther } from '../../../../../../forms/form-route'
import { paths } from '../../../../../../paths'

/** The CMS looks whether the proof holds, with each checkout. */
export const POST = onFormPost<{ proof: string }>(async ({ params: { proof } }) => {
  await writeAddressCookie(proof)
  return seeOther(paths.basketSaying('address-confirmed'))
})

export function GET(): Response {
  return seeOther(paths.basket)
}
