import { paths } from '@lectern/shared/addresses/paths'
import { LookInYourMail, lookInYourMailMetadata } from '@web/app/look-in-your-mail'

export const metadata = lookInYourMailMetadata

/** The same for everybody: who has booked is nobody else's business. */
export default function LinksSentPage() {
  return (
    <LookInYourMail lead="If something is booked with that address, an e-mail with the links is on its way to it.">
      Look among unwanted mail, or <a href={paths.findBooking}>try another address</a>: a colleague
      may have booked for you. Or ask us.
    </LookInYourMail>
  )
}
