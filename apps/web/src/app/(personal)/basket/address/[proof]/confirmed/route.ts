import { paths } from '@lectern/shared/addresses/paths'
import { writeAddressCookie } from '@web/features/basket/basket-cookies'
import { onFormPost, seeOther } from '@web/forms/form-route'

/** The CMS looks whether the proof holds, with each checkout. */
export const POST = onFormPost<{ proof: string }>(async ({ params: { proof } }) => {
  await writeAddressCookie(proof)
  return seeOther(paths.basketSaying('address-confirmed'))
})

export function GET(): Response {
  return seeOther(paths.basket)
}
