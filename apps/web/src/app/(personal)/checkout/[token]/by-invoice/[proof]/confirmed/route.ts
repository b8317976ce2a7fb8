import { paths } from '@lectern/shared/addresses/paths'
import { CmsUnavailableError } from '@web/cms/client'
import { readAccountStanding } from '@web/cms/paying-by-invoice'
import { writeAddressCookie } from '@web/features/basket/basket-cookies'
import { onFormPost, seeOther } from '@web/forms/form-route'

interface Context {
  params: Promise<{ token: string; proof: string }>
}

/** The proof stays in this browser: whoever has only begun the checkout does not get it. */
export const POST = onFormPost<{ token: string; proof: string }>(
  async ({ params: { token, proof } }) => {
    await writeAddressCookie(proof)
    await priceForProven(token, proof)
    return seeOther(paths.checkoutOf(token))
  },
)

/** So that the next page has the prices of the organisation already. */
async function priceForProven(token: string, proof: string): Promise<void> {
  try {
    await readAccountStanding(token, proof)
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
  }
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.checkoutOf((await params).token))
}
